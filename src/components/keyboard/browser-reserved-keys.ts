/** Chords that a browser or its user needs: never given away, neither by the table nor by a re-mapping. */
export const browserReservedKeys: ReadonlySet<string> = new Set([
  ...["N", "T", "W", "L", "R", "P", "F", "G", "D", "H", "J", "U", "O", "Q"].map((key) => `Ctrl+${key}`),
  ...["N", "T", "W", "I", "J", "C", "P", "R", "Delete"].map((key) => `Ctrl+Shift+${key}`),
  ...["C", "V", "X", "Z", "Y"].map((key) => `Ctrl+${key}`),
  ...["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "-", "="].map((key) => `Ctrl+${key}`),
  ...["Tab", "PageUp", "PageDown", "F4"].map((key) => `Ctrl+${key}`),
  ...["F4", "ArrowLeft", "ArrowRight", "Home", "D", "E", "F", "Tab"].map((key) => `Alt+${key}`),
  ...["F1", "F3", "F5", "F7", "F10", "F11", "F12", "Tab", "Shift+Tab", "Shift+F10"],
]);
