/** The package says where its own font files lie; the types of the package do not know it. */
declare module "pdfmake/fonts/Roboto.js" {
  const fonts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export = fonts;
}
