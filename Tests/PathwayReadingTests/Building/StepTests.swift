import PathwayDiagnostics
import PathwayModel
import SourceText
import Testing

@Suite struct StepTests {
  @Test func `a deadline may say more than its length`() throws {
    let read = ReadText.step(
      "frist: {innen: 10 virkedager, regnes fra: start av måle, grunnlag: forskrift, hjemmel: [pbrl-2-2], verifisert: ja}"
    )
    #expect(read.faults == [])
    let deadline = try #require(read.step?.deadline)
    #expect(deadline.duration == Duration(10, .workingDays))
    #expect(deadline.anchor?.step.id == "måle")
    #expect(deadline.anchor?.isStart == true)
    #expect(deadline.ground?.value == .regulation)
    #expect(deadline.legalBases.map { $0.id } == ["pbrl-2-2"])
    #expect(deadline.annotations.isVerified?.value == true)
  }

  @Test(arguments: [
    ("måle", "måle", false), ("start av måle", "måle", true), ("\"start av måle\"", "måle", true),
    ("start av  måle", "måle", true), ("startav", "startav", false),
  ])
  func `the clock starts when a step is done, or when it starts`(text: String, step: Identifier, isStart: Bool) {
    let read = ReadText.step("frist: {innen: 1 uke, regnes fra: \(text)}")
    #expect(read.faults == [])
    #expect(read.step?.deadline?.anchor?.step.id == step)
    #expect(read.step?.deadline?.anchor?.isStart == isStart)
  }

  @Test func `the place of an anchor is the step, not the words before it`() {
    let read = ReadText.step("frist: {innen: 1 uke, regnes fra: start av måle}")
    #expect(
      read.step?.deadline?.anchor?.step.origin.place.map { Int($0.span.end - $0.span.start) } == "måle".utf8.count)
  }

  @Test func `two other forms of deadline are kept`() {
    #expect(
      ReadText.step("frist: {før: måle, senest: 6 måneder}").step?.deadline?.limit?.value
        == .before("måle", atLeast: Duration(6, .months)))
    #expect(ReadText.step("frist: {alder: 16}").step?.deadline?.limit?.value == .beforeAge(16))
  }

  @Test(arguments: [
    (
      "{innen: 1 uke, alder: 18}",
      FaultKind.invalidValue("innen, alder", expected: .exactlyOneKey(["innen", "alder"])), 27
    ),
    ("{grunnlag: lov}", .missingKey("innen", form: .deadline), 5),
    ("{før: måle}", .missingKey("senest", form: .deadline), 5),
    ("{innen: }", .invalidValue("", expected: .value), 20), ("[1 uke]", .invalidValue("", expected: .deadline), 12),
    ("", .invalidValue("", expected: .value), 11),
  ])
  func `a deadline has exactly one form`(text: String, fault: FaultKind, column: Int) {
    let faults = ReadText.step("frist: \(text)").faults
    #expect(faults.map { $0.kind } == [fault])
  }

  @Test func `a wait, a breach and a no-show lead to steps, or tell somebody`() throws {
    let read = ReadText.step(
      "frist: 1 uke", "ved fristbrudd: {varsle: [leder, fastlege]}", "oppmøte: ja", "ikke møtt: ringe",
      "ventetid: {ansvarlig: fastlege, høyst: 65 virkedager, forverring: akutt}")
    #expect(read.faults == [])
    let step = try #require(read.step)
    #expect(step.breach == .alert(["leder", "fastlege"]))
    #expect(step.noShow == "ringe")
    #expect(step.waiting?.responsible == "fastlege")
    #expect(step.waiting?.atMost?.value == Duration(65, .workingDays))
    #expect(step.waiting?.deterioration == "akutt")
    #expect(ReadText.step("frist: 1 uke", "ved fristbrudd: ta-over").step?.breach == .step("ta-over"))
  }

  @Test func `only a deadline can be missed`() {
    #expect(
      ReadText.step("ved fristbrudd: ta-over").faults == [FoundFault(.missingKey("frist", form: .step), 6, 5)])
  }

  @Test(arguments: [
    ("pasient", [Consent.Giver("pasient")]),
    ("[pasient, pårørende]", [Consent.Giver("pasient"), Consent.Giver("pårørende")]),
    (
      "{pasient: 12+, pårørende: 0–15}",
      [
        Consent.Giver("pasient", ages: AgeRange(from: 12, to: nil)),
        Consent.Giver("pårørende", ages: AgeRange(from: 0, to: 15)),
      ]
    ),
  ])
  func `consent is given by one, by all of a list, or by ages`(text: String, givers: [Consent.Giver]) {
    let read = ReadText.step("samtykke: {av: \(text), nei: uten-samtykke}")
    #expect(read.faults == [])
    #expect(read.step?.consent?.givers.map { $0.actor.id } == givers.map { $0.actor.id })
    #expect(read.step?.consent?.givers.map { $0.ages } == givers.map { $0.ages })
    #expect(read.step?.consent?.refusal == "uten-samtykke")
  }

  @Test func `a branch has a text or criteria, and its limits`() throws {
    let read = ReadText.step(
      "valg:", "  - når: Diagnosen er klar, og pasienten er orientert", "    neste: [formidle, melde]",
      "  - når: {alvorlighet: [moderat, høy], alder: 18+}", "    neste: henvise", "    høyst: 2 runder",
      "  - ellers: vente", "    hver: 6 måneder")
    #expect(read.faults == [])
    guard case .exclusiveChoice(let branches)? = read.step?.exits.first?.kind else {
      Issue.record("no choice")
      return
    }
    #expect(branches.map { $0.targets.map { $0.id.text } } == [["formidle", "melde"], ["henvise"], ["vente"]])
    guard case .text(let text)? = branches[0].condition, case .criteria(let tests)? = branches[1].condition else {
      Issue.record("\(branches)")
      return
    }
    #expect(text.value == "Diagnosen er klar, og pasienten er orientert")
    #expect(tests.map { $0.criterion.id } == ["alvorlighet", "alder"])
    #expect(branches[1].roundLimit?.value == 2)
    #expect(branches[2].recurrence?.value == Duration(6, .months))
  }

  @Test func `a comma in braces cuts a text, and is told as that alone`() {
    let read = ReadText.step("valg:", "  - {når: Ja, og haster, neste: måle}", "  - ellers: måle")
    #expect(read.faults == [FoundFault(.cutText(kept: "Ja", rest: "og haster"), 7, 19)])
  }

  @Test func `a wait takes what happens, or a time`() throws {
    let read = ReadText.step(
      "avventer:", "  - {hendelse: Svar fra BUP, neste: oppstart}", "  - {etter: 10 virkedager, neste: purre}")
    #expect(read.faults == [])
    guard case .eventChoice(let branches)? = read.step?.exits.first?.kind else {
      Issue.record("no wait")
      return
    }
    #expect(branches[1].condition == .after(Placed(Duration(10, .workingDays), origin: branches[1].afterOrigin)))
  }

  @Test(arguments: ["neste: []", "valg: []", "flervalg: []", "avventer: []"])
  func `a way on has somewhere to go`(_ line: String) {
    let column = line.utf8.count - 1 + 4
    #expect(
      ReadText.step(line).faults == [FoundFault(.invalidValue("", expected: .nonEmptyList), 6, column)])
  }

  @Test(arguments: ["utfører: []", "trenger: []", "hjemmel: []", "kilde: []", "forutsetter: []"])
  func `other lists may be empty`(_ line: String) {
    #expect(ReadText.step(line).faults == [])
  }

  @Test func `a used pathway has its exits and its entry`() throws {
    let read = ReadText.step(
      "delforløp: {forløp: utskrivning, inngang: hjem, utganger: {hjem: følge, sykehjem: [a, b]}}")
    #expect(read.faults == [])
    guard case .subpathway(let subpathway)? = read.step?.exits.first?.kind else {
      Issue.record("no pathway")
      return
    }
    #expect(subpathway.pathway == "utskrivning")
    #expect(subpathway.entry == "hjem")
    #expect(subpathway.exits.map { $0.end.id } == ["hjem", "sykehjem"])
    #expect(subpathway.exits.map { $0.targets.count } == [1, 2])
  }

  @Test func `several owners are kept apart from one`() {
    #expect(ReadText.step("ansvarlig: fastlege").step?.responsible == "fastlege")
    let read = ReadText.step("ansvarlig: [fastlege, bup]")
    #expect(read.faults == [])
    #expect(read.step?.responsible == nil)
    #expect(read.step?.rivalOwners == ["fastlege", "bup"])
  }

  @Test func `several ways on are kept in the order of the file`() {
    let exits = ReadText.step("slutt: Ferdig", "neste: måle", "ferdig: ja").step?.exits ?? []
    #expect(exits.count == 3)
    guard case .end? = exits.first?.kind, case .done? = exits.last?.kind else {
      Issue.record("\(exits)")
      return
    }
  }

  @Test func `a step that is not done is no way on`() {
    #expect(ReadText.step("ferdig: nei").step?.exits.isEmpty == true)
  }
}

extension Branch {
  fileprivate var afterOrigin: Origin {
    if case .after(let duration)? = condition { duration.origin } else { .none }
  }
}

extension Text {
  fileprivate static let deadline = Text(nb: "fristen", en: "the deadline")
}
