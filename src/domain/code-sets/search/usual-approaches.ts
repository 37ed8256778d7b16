/**
 * How an operation is done when nobody says how: first characters of ICD-10-PCS codes and the approaches (character
 * 5) usual for them. From common practice, for ranking alone.
 */
const USUAL = `
009|3
00H|0
01N|0
021|0
027|34
02B|3
02C|3
02H|3
02P|3
02R|0
037|3
03C|0
03H|3
047|3
04C|0
04H|3
04L|3
05H|3
06H|3
06L|3
067|3
079|3
07B|03
07D|3
08D|3
08R|3
099|78
0B1|3
0B5|8
0B9|8
0BB|8
0BH1|78
0BJ|8
0CT|0X
0D1|0
0D5|8
0D7|8
0D9|7
0DB|8
0DH6|3
0DJ0|8
0DJD|8
0DTJ|4
0DT|0
0F7|8
0F9|3
0FB|3
0FC9|8
0FJ|8
0FT4|4
0G|0
0H9|X
0HB|X
0HQ|X
0HR|X
0HT|0
0J9|0
0JB|0
0JH|0
0JD|0
0Q8|0
0QS|0
0PS|0
0RB|4
0RG|0
0RN|4
0RR|0
0SB|4
0SG|0
0SN|4
0SR|0
0T5|8
0T7|8
0T9|37
0TB0|03
0TBB|8
0TBD|8
0TC|8
0TF3|X
0TF4|X
0TJ|8
0UB9|8
0UD|7
0UH9|7
0UJ|8
0UT|0
0V5|8
0VB0|78
0VTT|X
0W3|8
0W9|3
0WQ|0
0WU|0
0X6|0
0Y6|0
0YQ|0
0YU|0
109|7
10D0|0
10D07|7
10E|X
302|3
3E0|3
4A02|3
4A0|3
4A1|X
`;

const BY_PREFIX: ReadonlyMap<string, string> = new Map(
  USUAL.trim()
    .split("\n")
    .map((row) => {
      const [prefix = "", approaches = ""] = row.split("|");
      return [prefix, approaches] as const;
    }),
);

export function isUsualApproach(code: string): boolean {
  for (const length of [5, 4, 3, 2]) {
    const approaches = BY_PREFIX.get(code.slice(0, length));
    if (approaches) return approaches.includes(code.charAt(4));
  }
  return false;
}
