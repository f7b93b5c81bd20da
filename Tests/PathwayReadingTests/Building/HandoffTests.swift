import PathwayDiagnostics
import PathwayModel
import Testing

@Suite struct HandoffTests {
  @Test(arguments: HandoffKind.allCases)
  func `every kind of handoff is known by its word`(_ kind: HandoffKind) {
    let text = """
      forløp: blodtrykk
      tittel: Kontroll
      versjon: 0.1.0
      steg: {}
      overleveringer: {svar: {fra: måle, til: fastlege, type: \(kind.word)}}
      """
    let read = ReadText(text)
    #expect(read.faults == [])
    #expect(read.handoff?.kind?.value == kind)
  }

  @Test(arguments: AcknowledgementLevel.allCases)
  func `every level of acknowledgement is known by its word`(_ level: AcknowledgementLevel) {
    let read = ReadText.handoff("kvittering: {nivå: \(level.word), innen: 1 uke, mangler: purre}")
    #expect(read.faults == [])
    #expect(read.handoff?.acknowledgement?.level?.value == level)
    #expect(read.handoff?.acknowledgement?.missing == .step("purre"))
  }

  @Test func `what is left out has a reason, and what is open has an owner`() {
    let read = ReadText.handoff(
      "uten: {funksjon: Kjent for mottaker fra før, tilbakemelding: Ringes}", "eies etterpå: {legemidler: fastlege}")
    #expect(read.faults == [])
    #expect(read.handoff?.omissions.map { $0.part.id } == ["funksjon", "tilbakemelding"])
    #expect(read.handoff?.omissions.first?.reason == "Kjent for mottaker fra før")
    #expect(read.handoff?.ownership.map { $0.owner.id } == ["fastlege"])
  }

  @Test func `feedback says what comes back, to whom and when`() {
    let read = ReadText.handoff("tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}")
    #expect(read.handoff?.feedback?.document == "epikrise")
    #expect(read.handoff?.feedback?.recipients == ["fastlege"])
    #expect(read.handoff?.feedback?.within?.value == Duration(7, .days))
  }

  @Test func `a list of references may be written as one`() {
    let one = ReadText.handoff("kopi: fastlege", "dokument: epikrise").handoff
    let several = ReadText.handoff("kopi: [fastlege]", "dokument:", "  - epikrise").handoff
    #expect(one?.copies == several?.copies)
    #expect(one?.documents == several?.documents)
  }

  @Test(arguments: [
    ("uten: {funksjon: }", FaultKind.invalidValue("", expected: .value)),
    ("uten: [funksjon]", .invalidValue("", expected: .mapping)), ("kopi: {a: b}", .invalidValue("", expected: .list)),
    ("kopi: [fastlege, ]", .invalidValue("", expected: .value)), ("kanal: [brev]", .invalidValue("", expected: .text)),
    ("kvittering: akseptert", .invalidValue("akseptert", expected: .mapping)),
    ("eies etterpå: {legemidler: [fastlege]}", .invalidValue("", expected: .text)),
    ("uten: {a: b, a: c}", .duplicateKey("a")),
  ])
  func `a value of another form is told`(line: String, fault: FaultKind) {
    let expected: [FaultKind] = line == "kopi: [fastlege, ]" ? [] : [fault]
    #expect(ReadText.handoff(line).faults.map { $0.kind } == expected)
  }
}
