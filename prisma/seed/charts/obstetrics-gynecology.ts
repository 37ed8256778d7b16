import { defineChart, service } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "obstetrics and gynecology";

export const OBSTETRICS_GYNECOLOGY = [
  defineChart({
    id: "gestational-diabetes",
    specialty,
    ages: [20, 43],
    sex: "F",
    parts(r, patient) {
      const trimester = r.pick({ weeks: r.int(24, 27) }, { weeks: r.int(28, 36) });
      const insulin = r.chance(35);
      return {
        reason: "Gestational diabetes visit",
        history: [
          `${who(patient)}, gravida ${r.int(1, 4)}, at ${trimester.weeks} weeks. Gestational diabetes found on the glucose test ${r.int(1, 4)} weeks ago, ${insulin ? `now on insulin ${r.int(8, 20)} units at night` : "controlled by diet"}. Fasting values ${r.int(78, 96)} to ${r.int(97, 112)}. Baby moves well.`,
          denies(r, "bleeding", "contractions", "headache"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          `Fundal height ${trimester.weeks + r.int(-1, 1)} cm, fetal heart ${r.int(128, 156)}. Nonstress test reactive, read here.`,
        ],
        plan: [
          `Gestational diabetes, ${insulin ? "insulin" : "diet"} controlled. Log reviewed, ${r.pick("diet plan adjusted", "no change", "walk after meals")}.`,
          `${trimester.weeks} weeks of gestation. Growth ultrasound at ${trimester.weeks + 4} weeks.`,
        ],
        diagnoses: [insulin ? "O24.414" : "O24.410", `Z3A.${trimester.weeks}`],
        services: [service("99214", [1, 2], "25"), service("59025", [1, 2])],
      };
    },
  }),
  defineChart({
    id: "well-woman",
    specialty,
    ages: [21, 64],
    sex: "F",
    parts: (r, patient) => ({
      reason: r.pick("Annual gynecologic exam", "Well-woman visit", "Yearly exam and Pap test"),
      title: "Preventive visit",
      history: [
        `${who(patient)}, periods ${r.pick("regular", "every 28 to 30 days", "light on the pill", "stopped with an intrauterine device")}. Last Pap test ${r.int(2, 4)} years ago, normal.`,
        denies(r, "pelvic pain", "discharge", "breast lumps"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        "Breasts without mass. External genitalia, vagina and cervix normal. Uterus mobile, adnexa not enlarged. Pap test taken.",
      ],
      plan: [
        "Routine gynecological examination without abnormal findings. Pap and HPV test sent.",
        r.pick(
          "Contraception discussed, no change.",
          "Mammogram ordered.",
          "Calcium and exercise discussed.",
        ),
        followUp(r),
      ],
      diagnoses: ["Z01.419"],
      services: [service(patient.age < 40 ? "99395" : "99396")],
    }),
  }),
  defineChart({
    id: "heavy-periods-biopsy",
    specialty,
    ages: [38, 54],
    sex: "F",
    parts: (r, patient) => ({
      reason: r.pick("Heavy periods", "Heavy and long bleeding", "Irregular heavy bleeding"),
      history: [
        `${who(patient)} with ${r.int(4, 14)} months of heavy, irregular periods, ${r.int(7, 12)} days, changing a pad every ${r.int(1, 3)} hours.`,
        denies(r, "dizziness", "pelvic pain", "bleeding disorder"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Uterus ${r.int(6, 10)} week size, mobile. Transvaginal ultrasound here: lining ${r.int(9, 16)} mm, no fibroid.`,
      ],
      plan: [
        "Excessive and frequent menstruation with irregular cycle. Endometrial biopsy, see procedure.",
        r.pick(
          "Progesterone started.",
          "Tranexamic acid for the next cycle.",
          "Hormonal intrauterine device discussed.",
        ),
      ],
      procedure: [
        `Consent given, pregnancy test negative. Cervix cleaned, uterus sounded to ${r.int(7, 9)} cm, tissue obtained with a pipelle. Minimal bleeding. Specimen to pathology.`,
      ],
      diagnoses: ["N92.1"],
      services: [service("99214", [1], "25"), service("58100"), service("76830"), service("81025")],
    }),
  }),
  defineChart({
    id: "intrauterine-device",
    specialty,
    ages: [19, 45],
    sex: "F",
    parts: (r, patient) => ({
      reason: "Insertion of intrauterine device",
      title: "Procedure note",
      history: [
        `${who(patient)} wishes long-acting contraception. ${r.pick("Pills were forgotten.", "No more children planned soon.", "Finished nursing.")} Last period ${r.int(3, 9)} days ago.`,
        denies(r, "pelvic infection", "abnormal bleeding"),
        background(r, patient),
      ],
      exam: ["Uterus anteverted, normal size, cervix healthy. Urine pregnancy test negative."],
      plan: [
        "Encounter for insertion of intrauterine contraceptive device, see procedure.",
        `String check in ${r.int(4, 6)} weeks.`,
      ],
      procedure: [
        `After consent the cervix was cleaned, the uterus sounded to ${r.int(6, 9)} cm and a levonorgestrel 52 mg device placed without difficulty; strings cut to 3 cm.`,
      ],
      diagnoses: ["Z30.430"],
      services: [service("58300"), service("J7298"), service("81025")],
    }),
  }),
] as const;
