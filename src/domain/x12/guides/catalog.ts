/** The guides the engine knows. */
import type { Guide } from "../guide";
import { guide270 } from "./270";
import { guide271 } from "./271";
import { guide275, guide275v6020 } from "./275";
import { guide276 } from "./276";
import { guide277 } from "./277";
import { guide277ca } from "./277ca";
import { guide277rfai, guide277rfai6020 } from "./277rfai";
import { guide278request } from "./278-request";
import { guide278response } from "./278-response";
import { guide820 } from "./820";
import { guide820exchange } from "./820-exchange";
import { guide834 } from "./834";
import { guide835 } from "./835";
import { guide837d } from "./837d";
import { guide837i } from "./837i";
import { guide837p } from "./837p";
import { guide997 } from "./997";
import { guide999 } from "./999";

export const ALL_GUIDES: readonly Guide[] = [
  guide837p,
  guide837i,
  guide837d,
  guide835,
  guide999,
  guide997,
  guide277ca,
  guide270,
  guide271,
  guide276,
  guide277,
  guide278request,
  guide278response,
  guide277rfai,
  guide277rfai6020,
  guide275,
  guide275v6020,
  guide834,
  guide820,
  guide820exchange,
];

/** By id and name, because request and response may be of one id. */
export const guideNamed = (id: string, name: string): Guide | undefined =>
  ALL_GUIDES.find((each) => each.id === id && each.name === name);
