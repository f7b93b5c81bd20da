import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import SourceText
import Testing

@Suite struct EffectivePathwayTests {
  /// Lays an adaptation over the sample, and returns what comes of it.
  private func effective(_ lines: String, _ faults: [FoundFault] = []) throws -> Pathway {
    let loaded = LoadedProject(AdaptedTexts.files(lines), "her.yaml")
    #expect(loaded.faults == faults)
    return try #require(loaded.project.adaptations.first).effective.pathway
  }

  private func step(_ id: Identifier, in pathway: Pathway) throws -> Step {
    try #require(pathway.steps.first { $0.id == id })
  }

  private func handoff(_ id: Identifier, in pathway: Pathway) throws -> Handoff {
    try #require(pathway.handoffs.first { $0.id == id })
  }

  // MARK: - Nothing

  @Test func `an empty adaptation changes nothing but whose the pathway is`() throws {
    let loaded = LoadedProject(AdaptedTexts.files(""), "her.yaml")
    let linked = try #require(loaded.project.adaptations.first)
    var pathway = linked.effective.pathway
    #expect(pathway.id == "fall-her")
    #expect(pathway.governance?.level?.value == .healthCommunity)
    pathway.id = "fall"
    pathway.governance = linked.base.pathway.governance
    #expect(pathway == linked.base.pathway)
  }

  @Test func `the helsefellesskap and the decision are the adaptation's`() throws {
    let pathway = try effective(
      "vedtatt: {organ: ssu, dato: 2026-05-12}\nlegger til: {helsefellesskap: {her: {navn: Her}}}\nhelsefellesskap: her"
    )
    #expect(pathway.governance?.healthCommunity == "her")
    #expect(pathway.governance?.decision?.body?.value == .strategicCommittee)
  }

  @Test func `an adaptation that nobody has decided is a draft, whatever its base is`() throws {
    var files = AdaptedTexts.files("")
    files["fall.yaml"] = AdaptedTexts.base.replacing("versjon: 1.0.0", with: "versjon: 1.0.0\nstatus: gjeldende")
    let draft = LoadedProject(files, "her.yaml").project.adaptations.first?.effective.pathway
    #expect(draft?.status?.value == .draft)
    files["her.yaml"] = AdaptedTexts.adaptation("vedtatt: {organ: ssu, dato: 2026-05-12}")
    let decided = LoadedProject(files, "her.yaml").project.adaptations.first?.effective.pathway
    #expect(decided?.status?.value == .current)
  }

  // MARK: - Changes

  @Test func `a deadline that is shortened keeps its clock and its ground`() throws {
    for change in ["5 virkedager", "{innen: 5 virkedager}"] {
      let pathway = try effective("endrer: {steg: {vurdere: {frist: \(change)}}}")
      let deadline = try #require(try step("vurdere", in: pathway).deadline)
      #expect(deadline.duration == Duration(5, .workingDays))
      #expect(deadline.anchor == Anchor("melde"))
      #expect(deadline.ground?.value == .act)
    }
  }

  @Test func `a clock is taken away, and the rest stays`() throws {
    let pathway = try effective("endrer: {steg: {vurdere: {frist: {regnes fra: ingen}}}}")
    let deadline = try #require(try step("vurdere", in: pathway).deadline)
    #expect(deadline.anchor == nil)
    #expect(deadline.duration == Duration(10, .workingDays))
  }

  @Test func `with a deadline goes what happens when it is missed`() throws {
    let vurdere = try step("vurdere", in: effective("endrer: {steg: {vurdere: {frist: ingen}}}"))
    #expect(vurdere.deadline == nil)
    #expect(vurdere.breach == nil)
  }

  @Test func `a receipt keeps what is not spoken of`() throws {
    let pathway = try effective("endrer: {overleveringer: {henvisning-fall: {kvittering: {innen: 3 virkedager}}}}")
    let acknowledgement = try #require(try handoff("henvisning-fall", in: pathway).acknowledgement)
    #expect(acknowledgement.level?.value == .accepted)
    #expect(acknowledgement.within?.value == Duration(3, .workingDays))
    #expect(acknowledgement.missing == .alert(["fastlege"]))
  }

  @Test func `a mapping of names merges by name, and a list is replaced`() throws {
    let pathway = try effective(
      """
      endrer:
        overleveringer:
          henvisning-fall:
            innhold: [problemstilling]
            uten: {antall-fall: Står i journalen}
            eies etterpå: {problemstilling: fastlege}
      """)
    let referral = try handoff("henvisning-fall", in: pathway)
    #expect(referral.content == ["problemstilling"])
    #expect(referral.omissions.map { $0.part } == ["funksjon", "antall-fall"])
    #expect(referral.ownership == [Ownership(item: "problemstilling", owner: "fastlege")])
    let shorter = try effective("endrer: {overleveringer: {henvisning-fall: {uten: {funksjon: ingen}}}}")
    #expect(try handoff("henvisning-fall", in: shorter).omissions == [])
  }

  @Test func `a wait and a deadline over several steps are changed in their parts`() throws {
    let pathway = try effective(
      "endrer: {steg: {utrede: {ventetid: {høyst: 20 virkedager}}}, frister: {i-alt: {innen: 2 måneder}}}")
    let waiting = try #require(try step("utrede", in: pathway).waiting)
    #expect(waiting.responsible == "fastlege")
    #expect(waiting.atMost?.value == Duration(20, .workingDays))
    #expect(pathway.deadlines.first?.within?.value == Duration(2, .months))
    #expect(pathway.deadlines.first?.to == Anchor("følge-opp"))
  }

  @Test func `what could not be understood is known to be unread`() throws {
    let files = AdaptedTexts.files("endrer: {steg: {vurdere: {frist: snart}}}")
    let pathway = try #require(LoadedProject(files, "her.yaml").project.adaptations.first).effective.pathway
    #expect(pathway.steps[1].deadline == nil)
    #expect(pathway.steps[1].unreadKeys.contains("frist"))
  }

  @Test func `each part knows the file that it comes from`() throws {
    let lines = """
      endrer: {steg: {vurdere: {frist: 5 virkedager}}}
      legger til:
        steg:
          måle: {ansvarlig: fastlege, slutt: Målt}
      """
    let loaded = LoadedProject(AdaptedTexts.files(lines), "her.yaml")
    let pathway = try #require(loaded.project.adaptations.first).effective.pathway
    let vurdere = try step("vurdere", in: pathway)
    #expect(loaded.place(of: pathway.origin) == "her.yaml:1:13")
    #expect(loaded.place(of: vurdere.origin) == "fall.yaml:19:3")
    #expect(loaded.place(of: vurdere.deadline?.origin ?? .none) == "fall.yaml:21:5")
    #expect(loaded.place(of: vurdere.deadline?.limit?.origin ?? .none) == "her.yaml:4:34")
    #expect(loaded.place(of: try step("måle", in: pathway).origin) == "her.yaml:7:5")
  }

  // MARK: - Bindings

  @Test func `a role that is bound keeps its identifier and what is not spoken of`() throws {
    let loaded = LoadedProject(
      AdaptedTexts.files(
        "binder: {geriatri: {navn: Geriatrien på Ås, kanaler: [brev]}, fallteam: {navn: Teamet på Ås}}"),
      "her.yaml")
    #expect(loaded.faults == [])
    let effective = try #require(loaded.project.adaptations.first).effective
    let geriatrics = try #require(effective.actor("geriatri"))
    #expect(geriatrics.name == "Geriatrien på Ås")
    #expect(geriatrics.channels == ["brev"])
    #expect(geriatrics.area?.value == .specialistHealth)
    #expect(loaded.place(of: geriatrics.origin) == "felles.yaml:4:3")
    #expect(effective.actor("fallteam")?.name == "Teamet på Ås")
    #expect(effective.pathway.declarations.actors.count == 1)
  }

  @Test func `a role that is one of several becomes the one that it is bound to, as that is bound itself`() throws {
    let lines = "binder: {førstelinje: fastlege, fastlege: {navn: Legene på Ås, kanaler: [brev]}}"
    let loaded = LoadedProject(AdaptedTexts.files(lines), "her.yaml")
    let actor = try #require(loaded.project.adaptations.first?.effective.actor("førstelinje"))
    #expect(actor.name == "Legene på Ås")
    #expect(actor.channels == ["brev"])
    #expect(actor.oneOf == ["fastlege"])
  }

  @Test func `roles that are bound in a circle are what they were`() throws {
    let lines = "binder: {førstelinje: fastlege, fastlege: førstelinje, geriatri: geriatri}"
    let loaded = LoadedProject(AdaptedTexts.files(lines), "her.yaml")
    #expect(loaded.project.adaptations.first?.effective.actor("geriatri")?.name == "Geriatri")
  }

  @Test func `a role is bound through ten thousand others`() throws {
    let count = 10_000
    let actors = (0..<count).map { "  rolle-\($0): {navn: Rolle \($0), område: kommune}\n" }.joined()
    let bindings = (1..<count).map { "  rolle-\($0 - 1): rolle-\($0)\n" }.joined()
    let files = [
      "fall.yaml": "forløp: fall\ntittel: Fall\nversjon: 1.0.0\nsteg: {}\naktører:\n" + actors,
      "her.yaml": AdaptedTexts.adaptation("binder:\n\(bindings)  rolle-\(count - 1): {navn: Teamet på Ås}"),
    ]
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.adaptations.first?.effective.actor("rolle-0")?.name == "Teamet på Ås")
  }

  // MARK: - Additions

  @Test func `what is added comes last, and clashes with nothing`() throws {
    let pathway = try effective(
      """
      legger til:
        aktører: {fysio: {navn: Fysioterapeut, område: kommune}}
        steg: {trene: {ansvarlig: fysio, neste: følge-opp}}
        overleveringer: {til-fysio: {fra: melde, til: fysio, type: informasjon}}
        frister: {trening: {fra: trene, til: følge-opp, innen: 1 uke}}
      """)
    #expect(pathway.steps.last?.id == "trene")
    #expect(pathway.handoffs.last?.id == "til-fysio")
    #expect(pathway.deadlines.map { $0.id } == ["i-alt", "trening"])
  }

  @Test(arguments: [
    ("steg: {melde: {ansvarlig: fastlege, slutt: Ferdig}}", "melde", ReferenceKind.step, 9),
    ("steg: {geriatri: {ansvarlig: fastlege, slutt: Ferdig}}", "geriatri", .step, 9),
    ("overleveringer: {utrede: {fra: melde, til: geriatri, type: møte}}", "utrede", .handoff, 19),
    ("aktører: {fallteam: {navn: X, område: kommune}}", "fallteam", .actor, 12),
    ("aktører: {fastlege: {navn: X, område: kommune}}", "fastlege", .actor, 12),
    ("dokumenter: {fallskjema: {navn: X}}", "fallskjema", .document, 15),
    ("frister: {i-alt: {fra: melde, til: utrede, innen: 1 uke}}", "i-alt", .deadline, 12),
    ("plikter: {trygghet: {tittel: X}}", "trygghet", .duty, 12),
  ])
  func `what is added though it is there is told where it is added`(
    line: String, name: String, kind: ReferenceKind, column: Int
  ) throws {
    _ = try effective(
      "legger til:\n  \(line)", [FoundFault(.duplicateDeclaration(name, kind: kind), "her.yaml:5:\(column + 1)")])
  }
}
