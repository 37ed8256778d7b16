import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Module, type ModuleItem, parseFileSync } from "@swc/core";

export interface Import {
  readonly from: string;
  /** A file of ours, `node_modules/<package>/…`, or `node:<module>`. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly resolved: boolean;
}

/** Every TypeScript file below a folder, without what is generated. */
export const sourceFilesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.posix.join(folder, String(name).replaceAll("\\", "/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("src/generated/"))
    .sort();

/** What a file imports, statically or by `import("…")`, read from its syntax tree. */
export function importsOf(file: string): Import[] {
  const tree = parseFileSync(file, { syntax: "typescript", tsx: file.endsWith(".tsx"), target: "es2022" });
  return [...declaredImports(tree), ...dynamicImports(tree)].map(({ specifier, typeOnly }) => ({
    from: file,
    typeOnly,
    ...resolve(file, specifier),
  }));
}

interface Declared {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const declaredImports = (tree: Module): Declared[] => tree.body.flatMap(declaredBy);

function declaredBy(item: ModuleItem): Declared[] {
  if (item.type === "ImportDeclaration") {
    const named = item.specifiers.filter((specifier) => specifier.type === "ImportSpecifier");
    const onlyTypes = named.length > 0 && named.length === item.specifiers.length && named.every(isTypeOnly);
    return [{ specifier: item.source.value, typeOnly: item.typeOnly || onlyTypes }];
  }
  if (item.type === "ExportAllDeclaration") return [{ specifier: item.source.value, typeOnly: false }];
  if (item.type === "ExportNamedDeclaration" && item.source)
    return [{ specifier: item.source.value, typeOnly: (item as { typeOnly?: boolean }).typeOnly ?? false }];
  return [];
}

const isTypeOnly = (specifier: { readonly isTypeOnly?: boolean }): boolean => specifier.isTypeOnly === true;

/** Calls of `import` anywhere below a node. */
function dynamicImports(node: unknown): Declared[] {
  if (Array.isArray(node)) return node.flatMap(dynamicImports);
  if (typeof node !== "object" || node === null) return [];
  const call = node as {
    type?: string;
    callee?: { type?: string };
    arguments?: { expression?: { type?: string; value?: string } }[];
  };
  const argument =
    call.type === "CallExpression" && call.callee?.type === "Import" ? call.arguments?.[0] : undefined;
  const found =
    argument?.expression?.type === "StringLiteral"
      ? [{ specifier: argument.expression.value ?? "", typeOnly: false }]
      : [];
  return [...found, ...Object.values(node).flatMap(dynamicImports)];
}

const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".json"];

function resolve(from: string, specifier: string): Pick<Import, "to" | "resolved"> {
  if (specifier.startsWith("node:")) return { to: specifier, resolved: true };
  const own = specifier.startsWith("@/")
    ? path.posix.join("src", specifier.slice(2))
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
  if (own === undefined) {
    const name = specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
    return { to: `node_modules/${specifier}`, resolved: existsSync(`node_modules/${name}`) };
  }
  if (own.startsWith("src/generated/")) return { to: own, resolved: true };
  const file = ENDINGS.map((ending) => `${own}${ending}`).find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
  );
  return { to: file ?? own, resolved: file !== undefined };
}
