/** Hands bytes to the browser as a file to keep; its name is ours and holds no patient data. */
export function saveFile(
  file: { readonly name: string; readonly contentType: string },
  bytes: BlobPart,
): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: file.contentType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
