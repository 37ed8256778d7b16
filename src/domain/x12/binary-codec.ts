/** Raw data that announces its own length: a count of bytes and so many bytes, separators among them or not. */
import type { Compiled } from "./field-context";

const COUNT = /^\d{1,15}$/;
export function compileBinary(name: string, isRequired: boolean): Compiled {
  return {
    read(cells, position, context) {
      const [declared, data] = [cells.text(position), cells.text(position + 1)];
      if (declared === "" && data === "" && !isRequired) return undefined;
      if (declared === "") context.report("missing-element", position, "", `${name} Length`);
      else if (!COUNT.test(declared)) context.report("invalid-number", position, declared, `${name} Length`);
      else if (Number(declared) !== data.length)
        context.report(
          "invalid-value",
          position,
          declared,
          `${name} Length (there are ${data.length} bytes)`,
        );
      if (data !== "") return data;
      context.report("missing-element", position + 1, "", name);
      return undefined;
    },
  };
}
