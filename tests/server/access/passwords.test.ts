import { hash } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { HASH_COST, hashPassword, needsRehash, verifyPassword } from "@/server/access/password-hash";
import { passwordProblem } from "@/server/access/password-policy";
import { signInWithPassword } from "@/server/access/sign-in";
import { environment } from "@/server/environment";
import { TEST_NOW } from "../../support/office";
import { deviceAt, GOOD_PASSWORD, personOf } from "../../support/people";
import { testDatabase } from "../../support/test-database";

const context = {
  secondFactor: false,
  words: ["j.alvarez@lakeshore.example", "Jordan Alvarez", "Lakeshore"],
};

describe("AUTH-1: a password", () => {
  const taken: readonly (readonly [string, string, boolean])[] = [
    ["of four unrelated words", "violet anchor timber mosaic", false],
    ["of fifteen characters", "xk4-pq9-vm2-rt7", false],
    ["of 128 characters", randomLooking(128), false],
    ["of twelve characters beside a second factor", "vq7 mkt2 zrp", true],
    ["with letters of another script", "зелёный-якорь-карта", false],
    ["with blanks, signs and emoji", "bright 🦀 harbor ledge", false],
    ["without digit, sign or capital", "anchortimbermosaic", false],
  ];
  it.each(taken)("%s is taken", (_what, password, secondFactor) => {
    expect(passwordProblem(password, { ...context, secondFactor })).toBeUndefined();
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ["of fourteen characters", "xk4-pq9-vm2-rt", /15 characters/],
    ["of 129 characters", randomLooking(129), /128/],
    ["on the common list with digits behind", "password12345678", /common/],
    ["on the common list, in disguise", "P4ssw0rd!P4ssw0rd!", /common|pattern/],
    ["of two common words and a year", "SunshineDragon2026!", /common/],
    ["that walks along the keyboard", "qwertyuiopasdfghjkl", /pattern/],
    ["that counts", "123456789012345678", /pattern/],
    ["that repeats one unit", "abcabcabcabcabcabc", /pattern/],
    ["of the own name", "jordan.alvarez.2026", /name/],
    ["of the organization", "Lakeshore-Lakeshore-1", /pattern|name/],
    ["of the product", "FirstPass-2026-2027", /name/],
  ];
  it.each(refused)("%s is refused", (_what, password, words) => {
    expect(passwordProblem(password, context)).toMatch(words);
  });

  it("is the same however its letters were composed", async () => {
    const composed = "caf\u00e9 harbor mosaic 7";
    const decomposed = "cafe\u0301 harbor mosaic 7";
    expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true);
  });

  it("counts characters, not bytes", () => {
    // Fourteen emoji are 56 bytes and still one too few.
    expect(passwordProblem("🦀🐙🐳🦉🦊🐝🦋🐢🐍🦜🐧🦔🐿🦦", context)).toMatch(/15 characters/);
  });
});

/** No dictionary word, no pattern: every 7th letter of a fixed text of digits and letters. */
function randomLooking(length: number): string {
  const source = "v8kq2zr5mw9xt3hj7pl4nc6bd1sg";
  return Array.from({ length }, (_, at) => source[(at * at + 3 * at) % source.length]).join("");
}

describe("AUTH-2: a stored password", () => {
  it("is Argon2id with at least 19 MiB and two passes", async () => {
    const stored = await hashPassword(GOOD_PASSWORD);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(HASH_COST.memoryCost).toBeGreaterThanOrEqual(19_456);
  });

  it("cannot be checked without the pepper", async () => {
    const plain = await hash(GOOD_PASSWORD, { algorithm: 2, ...HASH_COST });
    expect(await verifyPassword(plain, GOOD_PASSWORD)).toBe(false);
    expect(await verifyPassword(await hashPassword(GOOD_PASSWORD), GOOD_PASSWORD)).toBe(true);
  });

  it("is hashed anew at sign-in when the parameters rose", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    const weak = await hash(person.password, {
      algorithm: 2,
      memoryCost: 8192,
      timeCost: 1,
      parallelism: 1,
      secret: Buffer.from(environment().PASSWORD_PEPPER),
    });
    await db.appUser.update({ where: { id: person.userId }, data: { passwordHash: weak } });
    expect(needsRehash(weak)).toBe(true);
    await signInWithPassword({ db, now: TEST_NOW, device: deviceAt("10.0.0.1") }, person);
    const { passwordHash } = await db.appUser.findUniqueOrThrow({ where: { id: person.userId } });
    expect(needsRehash(passwordHash)).toBe(false);
    expect(await verifyPassword(passwordHash, person.password)).toBe(true);
  });

  it("costs the same for a person who does not exist", async () => {
    const stored = await hashPassword(GOOD_PASSWORD);
    await verifyPassword(undefined, GOOD_PASSWORD);
    // Time on the processor, which a busy machine does not stretch.
    const cost = async (hashOrNone: string | undefined): Promise<number> => {
      const start = process.cpuUsage();
      await verifyPassword(hashOrNone, "not the password");
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    let [known, unknown] = [0, 0];
    for (let round = 0; round < 20; round += 1) {
      known += await cost(stored);
      unknown += await cost(undefined);
    }
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });

  it("that was never set signs nobody in", async () => {
    expect(await verifyPassword("no sign-in", "no sign-in")).toBe(false);
    expect(await verifyPassword("", "")).toBe(false);
  });
});
