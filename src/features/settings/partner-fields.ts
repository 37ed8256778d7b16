import { type FormGroup, type FormValues, typed } from "@/components/record-form/form-field";
import { textField, textsOf } from "@/features/settings/setting-fields";
import type { Inputs, Outputs } from "@/trpc/client";

export type Partner = Outputs["settings"]["partners"][number];

const NAMED = [
  "name",
  "interchangeQualifier",
  "interchangeId",
  "applicationId",
  "senderQualifier",
  "senderId",
  "host",
  "userName",
  "outboundFolder",
  "inboundFolder",
] as const;

const qualifier = { rule: "interchangeQualifier", capitals: true } as const;
const interchange = { rule: "interchangeId", capitals: true } as const;

export const partnerGroups = ({ usage }: FormValues): readonly FormGroup[] => [
  {
    title: "Partner",
    fields: [
      textField("name", "Name", { wide: true }),
      {
        name: "usage",
        label: "Files are",
        kind: "choice",
        options: [
          { value: "T", label: "Test" },
          { value: "P", label: "Production" },
        ],
        required: true,
        hint: "A test file never leaves by a production route.",
        wide: true,
      },
    ],
  },
  {
    title: "Ids of the interchange",
    note: "As the partner’s companion guide gives them: ISA05 to ISA08 and GS03.",
    fields: [
      textField("senderQualifier", "Our qualifier", qualifier),
      textField("senderId", "Our id", interchange),
      textField("interchangeQualifier", "Their qualifier", qualifier),
      textField("interchangeId", "Their id", interchange),
      textField("applicationId", "Their application id", {
        ...interchange,
        hint: "GS03; often the same as their id",
        wide: true,
      }),
    ],
  },
  {
    title: "SFTP server",
    fields: [
      textField("host", "Host"),
      { name: "port", label: "Port", kind: "count", required: true },
      textField("userName", "User", { wide: true }),
      textField("outboundFolder", "Folder for our files", { rule: "folder" }),
      textField("inboundFolder", "Folder with their files", { rule: "folder" }),
      textField("hostKey", "Fingerprint of its key", {
        required: usage === "P",
        wide: true,
        hint: "SHA256:… as the partner tells it. Empty, for tests only: any key is taken.",
      }),
    ],
  },
];

export const partnerValues = (partner: Partner | undefined): FormValues => ({
  ...(partner ? textsOf({ ...partner, ...partner.access } as unknown as FormValues, ...NAMED) : NEW_PARTNER),
  usage: partner?.usage ?? "T",
  port: partner?.port.toString() ?? "22",
  hostKey: partner?.access?.hostKey ?? "",
});

const NEW_PARTNER: FormValues = {
  ...textsOf({}, ...NAMED),
  interchangeQualifier: "ZZ",
  senderQualifier: "ZZ",
  outboundFolder: "/outbound",
  inboundFolder: "/inbound",
};

export const partnerInput = (values: FormValues): Inputs["settings"]["addPartner"] => ({
  ...textsOf(values, ...NAMED),
  usage: values.usage === "P" ? "P" : "T",
  port: typed.count(values.port) ?? 0,
  hostKey: typed.text(values.hostKey),
});
