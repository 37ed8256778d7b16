"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useId, useState } from "react";
import type { FieldProps } from "@/components/ui/field";
import { Field } from "@/components/ui/field";
import { useAsyncSearch } from "@/components/ui/use-async-search";

interface SearchPickerProps<Item> extends FieldProps {
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
  readonly itemId: (item: Item) => string;
  readonly itemText: (item: Item) => string;
  readonly renderItem?: ((item: Item) => ReactNode) | undefined;
  readonly onPick: (item: Item) => void;
  /** What stands in the field before anything is typed. */
  readonly initialText?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Empties the field after a pick, for adding several. */
  readonly clears?: boolean | undefined;
}

/** Type, choose with the arrows, Enter takes. Results may come from the server. */
export function SearchPicker<Item>(props: SearchPickerProps<Item>) {
  const {
    search,
    itemId,
    itemText,
    renderItem,
    onPick,
    initialText = "",
    placeholder,
    clears,
    ...field
  } = props;
  const listId = useId();
  const [text, setText] = useState(initialText);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { items, searching } = useAsyncSearch(open ? text : "", search);
  const pick = (item: Item | undefined) => {
    if (!item) return;
    setText(clears ? "" : itemText(item));
    setOpen(false);
    onPick(item);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setAt(Math.min(items.length - 1, at + 1)) : setOpen(true)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    ...(open ? { Enter: () => pick(items[at]), Escape: () => setOpen(false) } : {}),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const none = text.trim() && !searching && items.length === 0;
  return (
    <Field {...field}>
      {(control) => (
        <div className="picker">
          <input
            {...control}
            {...{ value: text, placeholder, onKeyDown }}
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && items[at] ? `${listId}-${at}` : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
              setOpen(true);
            }}
            onBlur={() => setOpen(false)}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={`Matches for ${field.label}`}
            className="float picker-list"
            hidden={!open || text.trim() === ""}
          >
            {items.map((item, index) => (
              <div
                key={itemId(item)}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="menu-item"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(item)}
                onKeyDown={onKeyDown}
              >
                {renderItem ? renderItem(item) : itemText(item)}
              </div>
            ))}
            {none ? <p className="menu-label">Nothing matches “{text}”.</p> : null}
          </div>
        </div>
      )}
    </Field>
  );
}
