type Undo = () => void;

/** What `z` takes back, newest first; `Shift+Z` does it again. Lives as long as the page. */
class UndoStack {
  private readonly done: { undo: Undo; redo: Undo | undefined }[] = [];
  private readonly undone: { undo: Undo; redo: Undo | undefined }[] = [];

  push(undo: Undo, redo?: Undo): void {
    this.done.push({ undo, redo });
    this.undone.length = 0;
  }

  get holds(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  /** False when there is nothing to take back. */
  undo(): boolean {
    const act = this.done.pop();
    if (!act) return false;
    act.undo();
    if (act.redo) this.undone.push(act);
    return true;
  }

  redo(): boolean {
    const act = this.undone.pop();
    if (!act?.redo) return false;
    act.redo();
    this.done.push(act);
    return true;
  }
}

export const undoStack = new UndoStack();
