/** NM1 in its many uses: what it is of, whether a person or an organization, and by which number it is known. */
import {
  code,
  type ElementType,
  type Field,
  type Fields,
  fixed,
  notUsed,
  required,
  segment,
  situational,
} from "../definition";
import { identifier, text } from "../element-types";
import { PARTY_SYNTAX } from "./building-blocks";

export const PERSON = { entityType: fixed("1", "Entity Type Qualifier") };
export const ORGANIZATION = { entityType: fixed("2", "Entity Type Qualifier") };
export const PERSON_OR_ORGANIZATION = { entityType: required(code("1", "2"), "Entity Type Qualifier") };

/** Last name of a person or name of an organization, and the names of a person. */
export const LAST_NAME_REQUIRED = {
  lastNameOrOrganization: required(text(60), "Last Name or Organization Name"),
};
export const LAST_NAME_OPTIONAL = {
  lastNameOrOrganization: situational(text(60), "Last Name or Organization Name"),
};
export const GIVEN_NAMES = {
  firstName: situational(text(35)),
  middleName: situational(text(25)),
  prefix: notUsed,
  suffix: situational(text(10)),
};
/** Those of a sender, who has no suffix. */
export const FIRST_AND_MIDDLE = { ...GIVEN_NAMES, suffix: notUsed };
export const NO_GIVEN_NAMES = { firstName: notUsed, middleName: notUsed, prefix: notUsed, suffix: notUsed };

const ID = "Identification Code";
/** Known by a number of one of these kinds. */
export const identifiedBy = <T>(kinds: ElementType<T>) => ({
  idQualifier: required(kinds, "Identification Code Qualifier"),
  id: required(identifier(80, 2), ID),
});
export const perhapsIdentifiedBy = <T>(kinds: ElementType<T>) => ({
  idQualifier: situational(kinds, "Identification Code Qualifier"),
  id: situational(identifier(80, 2), ID),
});
export const NOT_IDENTIFIED = { idQualifier: notUsed, id: notUsed };
const REST = { relationship: notUsed, secondEntity: notUsed, secondLastName: notUsed };

/** An NM1 segment from its parts: the entity, its type, its names, its number. */
export const nameSegment = <F extends Fields>(name: string, fields: F) =>
  segment("NM1", name, { ...fields, ...REST }, ...PARTY_SYNTAX);

/** N1: an organization by its name, its number or both. */
export const organizationSegment = <E extends Field, I extends Fields>(name: string, entity: E, id: I) =>
  segment("N1", name, { entity, name: situational(text(60)), ...id }, "R0203", "P0304");
