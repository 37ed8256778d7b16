"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { APPEAL_CHANNELS, type AppealChannel } from "@/domain/appeals/appeal-deadline";
import { type AppealView, CHANNEL_WORDS } from "@/features/appeals/appeal-words";
import type { AppealActs, AppealChange } from "@/features/appeals/use-appeal-acts";

interface SettingsProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
}

/** How it leaves, from which template it began, and why it is late if it is. */
export function AppealSettings({ view, acts }: SettingsProps) {
  const { appeal, claim, clock, templates } = view;
  const [cause, setCause] = useState(appeal.goodCause ?? "");
  const save = (changes: ReturnType<AppealChange>) => acts.save.mutate(() => changes);
  return (
    <div className="pad stack">
      <SelectField
        label="Channel"
        value={appeal.channel ?? ""}
        options={APPEAL_CHANNELS.filter((channel) => channel !== "mailbox" || claim.hasMailbox).map(
          (channel) => ({
            value: channel,
            label: CHANNEL_WORDS[channel],
          }),
        )}
        onChange={(channel) => save({ channel: channel as AppealChannel })}
      />
      {templates.length > 0 ? (
        <SelectField
          label="Begin again from a template"
          value=""
          placeholder="Keep this letter"
          options={templates.map(({ id, name, success }) => ({ value: id, label: `${name} · ${success}` }))}
          onChange={(id) => {
            const template = templates.find((each) => each.id === id);
            if (template) save({ letter: template.body });
          }}
        />
      ) : null}
      {clock.troubles.length > 0 ? (
        <>
          <TextArea label="Good cause, as the packet will state it" value={cause} onChange={setCause} />
          <Button
            closed={cause.trim().length < 10 ? "say why" : undefined}
            onPress={() => save({ goodCause: cause.trim() })}
          >
            Keep the good cause
          </Button>
        </>
      ) : null}
    </div>
  );
}
