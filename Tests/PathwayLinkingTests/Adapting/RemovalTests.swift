import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import Testing

@Suite struct RemovalTests {
  private func remove(_ steps: String, and lines: String = "") -> LoadedProject {
    LoadedProject(
      AdaptedTexts.files("fjerner:\n  steg: [\(steps)]\n  begrunnelse: Finnes ikke her\n\(lines)"), "her.yaml")
  }

  private func pathway(_ loaded: LoadedProject) throws -> Pathway {
    try #require(loaded.project.adaptations.first).effective.pathway
  }

  // MARK: - Arrows

  @Test func `arrows into a step that is gone lead on to the one that follows`() throws {
    let loaded = remove("oppsummere")
    #expect(loaded.faults == [])
    let left = try pathway(loaded)
    #expect(left.steps.map { $0.id } == ["melde", "vurdere", "utrede", "varsle-pårørende", "følge-opp"])
    #expect(left.steps[2].exits.first?.kind == .next(["følge-opp", "varsle-pårørende"]))
    guard case .next(let targets)? = left.steps[2].exits.first?.kind else { return }
    #expect(loaded.place(of: targets[0].origin) == "her.yaml:5:10")
  }

  @Test func `a contract from a step that is gone goes with it`() throws {
    #expect(try pathway(remove("oppsummere")).handoffs.map { $0.id } == ["henvisning-fall", "tilbake-fra-vurdering"])
  }

  @Test func `runs that began at a step begin at what follows`() throws {
    var files = AdaptedTexts.files("fjerner: {steg: [melde]}")
    files["fall.yaml"] = AdaptedTexts.base.replacing("regnes fra: melde", with: "regnes fra: start av melde")
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    let left = try pathway(loaded)
    #expect(left.steps.first?.trigger?.value == "Pasienten har falt")
    #expect(left.steps.first?.deadline?.anchor == Anchor("vurdere", isStart: true))
    #expect(left.deadlines.first?.from == Anchor("vurdere", isStart: true))
    #expect(left.handoffs.map { $0.id } == ["epikrise-fall", "tilbake-fra-vurdering"])
  }

  @Test func `a side task that nothing follows is left out beside others`() throws {
    let loaded = remove("varsle-pårørende")
    #expect(loaded.faults == [])
    #expect(try pathway(loaded).steps[2].exits.first?.kind == .next(["oppsummere"]))
  }

  @Test func `two steps in a row that are gone are passed by`() throws {
    var files = AdaptedTexts.files("fjerner: {steg: [utrede, oppsummere]}")
    files["fall.yaml"] = AdaptedTexts.base.replacing("neste: [oppsummere, varsle-pårørende]", with: "neste: oppsummere")
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    let left = try pathway(loaded)
    guard case .exclusiveChoice(let branches)? = left.steps[1].exits.first?.kind else {
      Issue.record("no choice")
      return
    }
    #expect(branches.map { $0.targets } == [["følge-opp"], ["følge-opp"]])
    #expect(left.events.first?.target == "følge-opp")
    #expect(left.coordination.first?.from == "følge-opp")
  }

  @Test func `ten thousand steps in a row that are gone are passed by`() throws {
    let count = 10_000
    let steps = (1..<count).map { "  steg-\($0): {ansvarlig: fastlege, neste: steg-\($0 + 1)}\n" }.joined()
    let files = [
      "fall.yaml": """
      forløp: fall
      tittel: Fall
      versjon: 1.0.0
      aktører: {fastlege: {navn: Fastlege, område: kommune}}
      steg:
        steg-0: {start: Fall, ansvarlig: fastlege, neste: steg-1}
      \(steps)  steg-\(count): {ansvarlig: fastlege, slutt: Ferdig}
      """,
      "her.yaml": AdaptedTexts.adaptation(
        "fjerner:\n  steg: [\((1..<count).map { "steg-\($0)" }.joined(separator: ", "))]"),
    ]
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    #expect(try pathway(loaded).steps.first?.exits.first?.kind == .next(["steg-10000"]))
  }

  // MARK: - What cannot go

  @Test(arguments: [("vurdere", 10), ("utrede", 10)])
  func `a step with several ways out stays, and that is told`(step: String, column: Int) throws {
    let loaded = remove(step)
    #expect(loaded.faults == [FoundFault(.notRemovable(step, .severalWaysOut), "her.yaml:5:\(column)")])
    #expect(try pathway(loaded).steps.count == 6)
  }

  @Test func `an end that something leads to stays, and that is told with the arrow`() throws {
    let loaded = remove("følge-opp")
    #expect(loaded.faults == [FoundFault(.notRemovable("følge-opp", .nothingFollows), "her.yaml:5:10")])
    #expect(loaded.project.faults.map { loaded.place(of: $0.related) } == ["fall.yaml:27:17"])
    #expect(try pathway(loaded).steps.count == 6)
  }

  @Test func `a step before an end that cannot go is passed by all the same`() throws {
    let loaded = remove("oppsummere, følge-opp")
    #expect(loaded.faults.count == 1)
    #expect(try pathway(loaded).steps.map { $0.id }.contains("oppsummere") == false)
  }

  @Test func `two steps that only lead to each other cannot both go`() throws {
    var files = AdaptedTexts.files("fjerner: {steg: [utrede, oppsummere]}")
    files["fall.yaml"] = AdaptedTexts.base.replacing("neste: [oppsummere, varsle-pårørende]", with: "neste: oppsummere")
      .replacing("    forutsetter: [utrede]\n    neste: følge-opp", with: "    neste: utrede")
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults.count == 1)
    guard case .notRemovable(_, .nothingFollows)? = loaded.faults.first?.kind else {
      Issue.record("\(loaded.faults)")
      return
    }
  }

  // MARK: - References

  @Test func `what counts from the completion of a step that is gone is told at the removal`() {
    let loaded = remove("melde")
    #expect(
      loaded.faults == [FoundFault(.removedReference("melde", kind: .step, by: "vurdere"), "her.yaml:5:10")])
    #expect(loaded.project.faults.map { loaded.place(of: $0.related) } == ["fall.yaml:21:47"])
  }

  @Test func `what the adaptation itself says of a step that it takes out is told where it says so`() {
    let loaded = remove(
      "oppsummere",
      and: """
        endrer:
          steg: {oppsummere: {norm: kan}}
          overleveringer: {henvisning-fall: {avslag: oppsummere}}
        """)
    #expect(
      loaded.faults
        == [
          FoundFault(.removedReference("oppsummere", kind: .step, by: "henvisning-fall"), "her.yaml:9:46"),
          FoundFault(.removedReference("oppsummere", kind: .step, by: "endrer"), "her.yaml:8:10"),
        ].sorted { $0.place < $1.place })
  }

  @Test func `what is not in the base is told with what may have been meant`() {
    let loaded = LoadedProject(
      AdaptedTexts.files(
        """
        endrer:
          steg: {vurder: {norm: kan}, Utrede: {norm: kan}}
          overleveringer: {henvisning: {norm: kan}}
          frister: {i-allt: {innen: 1 uke}}
        fjerner:
          steg: [oppsumere]
          overleveringer: [epikrise]
          plikter: [tryghet]
          dokumenter: [fallskjemaet]
        """), "her.yaml")
    #expect(
      loaded.faults
        == [
          FoundFault(
            .unresolvedReference("fallskjemaet", kind: .document, suggestions: ["fallskjema"]), "her.yaml:12:16"),
          FoundFault(.unresolvedReference("vurder", kind: .step, suggestions: ["vurdere"]), "her.yaml:5:10"),
          FoundFault(.unresolvedReference("Utrede", kind: .step, suggestions: ["utrede"]), "her.yaml:5:31"),
          FoundFault(
            .unresolvedReference("henvisning", kind: .handoff, suggestions: ["henvisning-fall"]), "her.yaml:6:20"),
          FoundFault(.unresolvedReference("i-allt", kind: .deadline, suggestions: ["i-alt"]), "her.yaml:7:13"),
          FoundFault(.unresolvedReference("oppsumere", kind: .step, suggestions: ["oppsummere"]), "her.yaml:9:10"),
          FoundFault(
            .unresolvedReference("epikrise", kind: .handoff, suggestions: ["epikrise-fall"]), "her.yaml:10:20"),
          FoundFault(.unresolvedReference("tryghet", kind: .duty, suggestions: ["trygghet"]), "her.yaml:11:13"),
        ].sorted { $0.place < $1.place })
  }

  @Test func `bindings name roles, channels and units that are there`() {
    let loaded = LoadedProject(
      AdaptedTexts.files("binder: {geriatrien: {navn: X}, fastlege: {kanaler: [brevpost]}, fallteam: teamet}"),
      "her.yaml")
    #expect(loaded.faults.map { $0.place } == ["her.yaml:4:10", "her.yaml:4:54", "her.yaml:4:76"])
  }

  @Test func `a deviation may be about what is taken out`() {
    let lines =
      "unntak:\n  - {regel: PF802, gjelder: oppsummere, begrunnelse: Liten kommune, besluttet av: SSU, til: 2027-01-01}"
    #expect(remove("oppsummere", and: lines).faults == [])
  }

  // MARK: - Other removals

  @Test func `a document that is gone is neither made, needed nor sent, and its slots go with it`() throws {
    let loaded = LoadedProject(AdaptedTexts.files("fjerner: {dokumenter: [fallskjema]}"), "her.yaml")
    #expect(loaded.faults == [])
    let left = try pathway(loaded)
    #expect(left.declarations.documents == [])
    #expect(left.steps[0].produces == ["henvisning"])
    #expect(left.handoffs[0].documents == ["henvisning"])
    #expect(left.handoffs[0].content == ["problemstilling"])
  }

  @Test func `a duty that is gone is discharged by nobody, and a contract that is gone is not there`() throws {
    let loaded = LoadedProject(
      AdaptedTexts.files("fjerner: {plikter: [trygghet], overleveringer: [epikrise-fall]}"), "her.yaml")
    #expect(loaded.faults == [])
    let left = try pathway(loaded)
    #expect(left.duties == [])
    #expect(left.steps[2].discharges == [])
    #expect(left.handoffs.map { $0.id } == ["henvisning-fall", "tilbake-fra-vurdering"])
  }
}
