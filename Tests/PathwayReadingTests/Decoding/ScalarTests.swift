import PathwayDiagnostics
import PathwayModel
import Testing

@Suite struct ScalarTests {
  @Test(arguments: [
    ("1 time", Duration(1, .hours)), ("24 timer", Duration(24, .hours)), ("1 døgn", Duration(1, .fullDays)),
    ("2 døgn", Duration(2, .fullDays)), ("1 dag", Duration(1, .days)), ("14 dager", Duration(14, .days)),
    ("1 virkedag", Duration(1, .workingDays)), ("10 virkedager", Duration(10, .workingDays)),
    ("1 uke", Duration(1, .weeks)), ("6 uker", Duration(6, .weeks)), ("1 måned", Duration(1, .months)),
    ("3 måneder", Duration(3, .months)), ("1 år", Duration(1, .years)), ("2 år", Duration(2, .years)),
    ("straks", Duration(0, .hours)), ("samme dag", Duration(0, .days)), ("10  virkedager", Duration(10, .workingDays)),
    ("10\u{A0}virkedager", Duration(10, .workingDays)), ("10\u{202F}virkedager", Duration(10, .workingDays)),
    ("\"10 virkedager\"", Duration(10, .workingDays)), ("0 dager", Duration(0, .days)),
  ])
  func `a length of time is a whole number and a unit`(text: String, duration: Duration) {
    let read = ReadText.step("frist: \(text)")
    #expect(read.faults == [])
    #expect(read.step?.deadline?.duration == duration)
  }

  @Test(arguments: [
    "10 arbeidsdager", "10", "virkedager", "ti virkedager", "1,5 uker", "1.5 uker", "-2 dager", "+2 dager", "2 Dager",
    "2dager", "1–2 uker", "snarest", "Straks", "0x10 dager", "9999999999 dager", "2 dager og 3 timer",
  ])
  func `what is no length of time is told`(_ text: String) {
    let read = ReadText.step("frist: \(text)")
    #expect(read.faults == [FoundFault(.invalidValue(text, expected: .deadline), 6, 12)])
    #expect(read.step?.deadline == nil)
    #expect(read.step?.unreadKeys.contains("frist") == true)
  }

  @Test(arguments: [
    ("1–3 uker", DurationRange(1...3, .weeks)), ("1-3 uker", DurationRange(1...3, .weeks)),
    ("4 – 12 uker", DurationRange(4...12, .weeks)), ("2 dager", DurationRange(2...2, .days)),
    ("3–3 dager", DurationRange(3...3, .days)), ("samme dag", DurationRange(0...0, .days)),
  ])
  func `the expected length may be a range that rises`(text: String, range: DurationRange) {
    let read = ReadText.step("varighet: \(text)")
    #expect(read.faults == [])
    #expect(read.step?.duration?.value == range)
  }

  @Test(arguments: ["3–1 uker", "1–2", "1—3 uker", "1 uke – 3 uker", "1–2–3 uker", "–3 uker"])
  func `a range that does not rise, or has two units, is told`(_ text: String) {
    #expect(
      ReadText.step("varighet: \(text)").faults == [
        FoundFault(.invalidValue(text, expected: .durationRange), 6, 15)
      ])
  }

  @Test(arguments: [
    ("0–17", AgeRange(from: 0, to: 17)), ("18+", AgeRange(from: 18, to: nil)), ("0-25", AgeRange(from: 0, to: 25)),
    ("6 – 18", AgeRange(from: 6, to: 18)), ("5–5", AgeRange(from: 5, to: 5)),
  ])
  func `ages are a range or have no end`(text: String, ages: AgeRange) {
    let read = ReadText.pathway("målgruppe: {alder: \(text)}")
    #expect(read.faults == [])
    #expect(read.pathway?.targetGroup?.ages?.value == ages)
  }

  @Test(arguments: ["18", "17–0", "18 +", "voksne", "0–200", "+18", "18++"])
  func `what is no age range is told`(_ text: String) {
    #expect(
      ReadText.pathway("målgruppe: {alder: \(text)}").faults == [
        FoundFault(.invalidValue(text, expected: .ages), 5, 20)
      ])
  }

  @Test(arguments: ["2026-01-01", "2024-02-29", "2026-12-31"])
  func `a date is a day that the calendar has`(_ text: String) {
    let read = ReadText.pathway("gyldig: {fra: \(text)}")
    #expect(read.faults == [])
    #expect(read.pathway?.validity?.from.map { "\($0.value)" } == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "01.01.2026", "2026-01-01T00:00", "i dag",
  ])
  func `what is no date is told`(_ text: String) {
    #expect(
      ReadText.pathway("gyldig: {fra: \(text)}").faults == [FoundFault(.invalidValue(text, expected: .date), 5, 15)])
  }

  @Test(arguments: ["0.1.0", "1.10.0", "12.0.345"])
  func `an edition has three numbers`(_ text: String) {
    let read = ReadText("forløp: x\ntittel: X\nversjon: \(text)\nsteg: {}\n")
    #expect(read.faults == [])
    #expect(read.pathway?.version.map { "\($0.value)" } == text)
  }

  @Test(arguments: ["1.0", "1.10", "1", "v1.0.0", "1.0.0-utkast", "1.0.0.0", "1..0"])
  func `what is no edition is told`(_ text: String) {
    #expect(
      ReadText("forløp: x\ntittel: X\nversjon: \(text)\nsteg: {}\n").faults == [
        FoundFault(.invalidValue(text, expected: .version), 3, 10)
      ])
  }

  @Test(arguments: [("ja", true), ("nei", false), ("true", true), ("false", false), ("'ja'", true)])
  func `a yes or no is Norwegian, and the words of YAML are understood`(text: String, value: Bool) {
    let read = ReadText.step("oppmøte: \(text)")
    #expect(read.faults == [])
    #expect(read.step?.patientAttends?.value == value)
  }

  @Test(arguments: ["yes", "no", "on", "Ja", "JA", "True", "1", "kanskje"])
  func `what is neither yes nor no is told`(_ text: String) {
    #expect(
      ReadText.step("oppmøte: \(text)").faults == [FoundFault(.invalidValue(text, expected: .boolean), 6, 14)])
  }

  @Test(arguments: [("2 runder", 2), ("1 runde", 1), ("10 runder", 10)])
  func `rounds are counted`(text: String, count: Int) {
    let read = ReadText.step("valg:", "  - når: Prøve igjen", "    neste: måle", "    høyst: \(text)")
    #expect(read.faults == [])
    guard case .exclusiveChoice(let branches)? = read.step?.exits.first?.kind else {
      Issue.record("no choice")
      return
    }
    #expect(branches[0].roundLimit?.value == count)
  }

  @Test(arguments: ["2", "2 ganger", "0 runder", "to runder", "2 uker"])
  func `what is no number of rounds is told`(_ text: String) {
    #expect(
      ReadText.step("valg:", "  - når: Prøve igjen", "    neste: måle", "    høyst: \(text)").faults == [
        FoundFault(.invalidValue(text, expected: .rounds), 9, 16)
      ])
  }

  @Test(arguments: ["nei", "no", "on", "12:30", "1.10", "~", "null", "0777", "2026-01-01", "1_000"])
  func `a text is what was typed`(_ text: String) {
    let read = ReadText.step("tittel: \(text)")
    #expect(read.faults == [])
    #expect(read.step?.title == text)
  }

  @Test(arguments: [("skal", NormStrength.must), ("bør", .should), ("kan", .may), ("b\u{F8}r", .should)])
  func `a word is one of those that the key knows`(text: String, norm: NormStrength) {
    let read = ReadText.step("norm: \(text)")
    #expect(read.faults == [])
    #expect(read.step?.norm?.value == norm)
  }

  @Test(arguments: [("Skal", "skal"), ("SKAL", "skal"), ("bor", "bør"), ("børe", "bør"), ("må", nil as String?)])
  func `a word that the key does not know is told with the likely one`(text: String, likely: String?) {
    #expect(
      ReadText.step("norm: \(text)").faults == [
        FoundFault(.invalidValue(text, expected: .oneOf(NormStrength.words, likely: likely)), 6, 11)
      ])
  }
}
