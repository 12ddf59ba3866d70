namespace Explainer.Content.Tests.Exercises;

/// <summary>A lesson with a question of every type, as two authors might write it who disagree about every answer and about nothing that is shown.</summary>
internal static class SealedTexts
{
    public const string One = """
        lesson: nine
        title: Nine questions
        minutes: 5
        pass: 60%
        attempts: 2
        objectives: [{ id: know, text: Know it. }]
        claims:
          shown: { text: A shown claim., claimant: Somebody, status: confirmed }
          asked: { text: An asked claim., claimant: Somebody, status: claimed }
          unused: { text: An unused claim., claimant: Somebody, status: disputed }
        steps:
          - page: first
            title: A page
            body: Read [this](claim:shown) and [that](claim:asked). The answer is Venus.
          - { question: single, type: single-choice, stem: Which?, objective: know, options: [{ text: Mars, correct: true }, { text: Venus, credit: 50% }, { text: None, fixed: true }] }
          - { question: multiple, type: multiple-choice, stem: Which?, options: [{ text: One, correct: true }, { text: Two }, { text: Three, correct: true }] }
          - { question: true-or-false, type: true-false, stem: It is., answer: true }
          - { question: number, type: numerical, stem: How far?, answer: 384400, tolerance: 50, unit: km, units: { km: 1, m: 1/1000 } }
          - { question: word, type: short-answer, stem: What?, accept: [photosynthesis], reject: [chemosynthesis] }
          - { question: order, type: ordering, stem: In order?, items: [Sputnik, Gagarin, Armstrong] }
          - { question: match, type: matching, stem: Where?, pairs: [{ left: Paris, right: France }, { left: Rome, right: Italy }], distractors: [Spain] }
          - question: gaps
            type: cloze
            stem: Fill.
            text: "At {degrees} it turns to {gas} at {pressure} pressure."
            gaps: { degrees: { answer: 100, unit: °C }, gas: { accept: [steam] }, pressure: { options: [{ text: high }, { text: normal, correct: true }] } }
          - { question: classes, type: classification, stem: Where to?, categories: [Metal, Gas], items: [{ text: Iron, category: Metal }, { text: Argon, category: Gas }] }
          - { question: settled, type: classification, stem: How sure?, claims: [asked] }
          - page: missed
            title: For those who missed it
            body: It is Mars.
            show-if: { missed: single }
          - pool: more
            draw: 1
            questions:
              - { question: spare-1, type: true-false, stem: Spare one., answer: true }
              - { question: spare-2, type: true-false, stem: Spare two., answer: false }
        """;

    public const string Other = """
        # The key is Venus, secretly.
        lesson: nine
        title: Nine questions
        minutes: 5
        pass: 60%
        attempts: 3
        objectives: [{ id: know, text: Know it. }]
        claims:
          shown: { text: A shown claim., claimant: Somebody, status: confirmed }
          asked: { text: An asked claim., claimant: Somebody, status: analysis }
          unused: { text: An unused claim., claimant: Somebody, status: analysis }
        steps:
          - page: first
            title: A page
            body: Read [this](claim:shown) and [that](claim:asked). The answer is Venus.
            lint-ignore: { page-without-question: secretly }
          - { question: single, type: single-choice, stem: Which?, hint: Secretly., claims: [unused], tags: [secretly], options: [{ text: Venus, id: secretly, correct: true, feedback: Secretly. }, { text: Mars, id: wrong }, { text: None, fixed: true }] }
          - { question: multiple, type: multiple-choice, stem: Which?, explanation: Secretly., options: [{ text: Three }, { text: One }, { text: Two, correct: true, id: the-right-one }] }
          - { question: true-or-false, type: true-false, stem: It is., answer: false, feedback: { true: Secretly. } }
          - { question: number, type: numerical, stem: How far?, answers: [{ range: [1, 5], feedback: Secretly. }], unit: km, units: { km: 1, m: 1/1000 }, passage: { page: first, quote: The answer is Venus. } }
          - { question: word, type: short-answer, stem: What?, accept: [secretly, { text: covertly, credit: 20% }], typos: 3, case-sensitive: true }
          - { question: order, type: ordering, stem: In order?, items: [{ text: Armstrong, date: 1969-07-21 }, [Gagarin, Sputnik]] }
          - { question: match, type: matching, stem: Where?, pairs: [{ left: Rome, right: France, feedback: Secretly. }, { left: Paris, right: Spain }], distractors: [Italy], attempts: 2 }
          - question: gaps
            type: cloze
            stem: Fill.
            text: "At {secretly} it turns to {steam} at {normal} pressure."
            gaps: { secretly: { answer: 0, tolerance: 5, weight: 3, unit: °C }, steam: { accept: [ice] }, normal: { options: [{ text: normal }, { text: high, correct: true, id: secretly }] } }
          - { question: classes, type: classification, stem: Where to?, categories: [{ text: Metal, id: m }, Gas], items: [{ text: Argon, category: Metal, feedback: Secretly. }, { text: Iron, category: Gas }] }
          - { question: settled, type: classification, stem: How sure?, claims: [asked] }
          - page: missed
            title: Another page for those
            body: It is Venus.
            show-if: { missed: single }
          - pool: more
            draw: 1
            questions:
              - { question: spare-1, type: true-false, stem: Spare one., answer: false }
              - { question: spare-2, type: true-false, stem: Spare two., answer: true }
        """;
}
