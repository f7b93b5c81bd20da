import PathwayKit
import PathwayTestSupport
import Testing

/// What is said of an adaptation, and where.
@Suite struct JudgedAdaptationTests {
  private static let base = """
    forløp: sår
    tittel: Sår som ikke gror
    versjon: 1.0.0
    aktører:
      fastlege: {navn: Fastlege, område: kommune, kanaler: [e-henvisning, brev]}
      sårklinikk: {navn: Sårklinikken, område: spesialisthelsetjeneste, kanaler: [e-henvisning, brev]}
    dokumenter:
      henvisning: {navn: Henvisning}
      epikrise: {navn: Epikrise}
    kanaler:
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
      brev: {navn: Brev, type: brev}
    hjemler:
      hpl-25: {lov: helsepersonelloven, paragraf: § 25}
    steg:
      henvise:
        start: Såret gror ikke
        ansvarlig: fastlege
        gir: [henvisning]
        neste: behandle
      behandle:
        ansvarlig: sårklinikk
        trenger: [henvisning]
        gir: [epikrise]
        frist: 4 uker
        neste: følge-opp
      følge-opp:
        ansvarlig: fastlege
        slutt: Såret er grodd
    overleveringer:
      henvisning-sår:
        fra: henvise
        til: behandle
        type: henvisning
        dokument: [henvisning]
        kanal: e-henvisning
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        avslag: følge-opp
        ansvar i ventetid: fastlege
        tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
        hjemmel: [hpl-25]
        norm: bør
        informerer pasient: ja
      epikrise-sår:
        fra: behandle
        til: følge-opp
        type: tilbakeføring
        dokument: [epikrise]
        frist: 7 dager
        hjemmel: [hpl-25]
        informerer pasient: ja
    """

  private static let bindings =
    "binder:\n  fastlege: {navn: Legene på Ås}\n  sårklinikk: {navn: Sårklinikken på Ås}\n"

  private func found(_ lines: String, bindings: String = bindings, paths: [String] = ["her.yaml"]) -> [String] {
    let text = "tilpasning: sår-her\nav: sår\nversjon av: 1.0.0\n\(bindings)\(lines)"
    let files = ["sår.yaml": Self.base, "her.yaml": text]
    let report = Validator(today: Self.today).validate(paths, provider: MemoryProvider(texts: files)).report
    return report.findings.map { finding in
      let places = ([finding.place] + finding.related.map { $0.place }).compactMap { $0 }.map { place in
        let source = report.sources[Int(place.file.index)]
        let start = source.position(at: Int(place.span.start))
        return "\(source.path):\(start.line):\(start.column)"
      }
      return "\(finding.severity.rawValue) \(finding.code) \(places.joined(separator: " "))"
    }
  }

  private static var today: CalendarDate {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("June has a first day") }
    return today
  }

  // MARK: - What the base has

  @Test func `what is wrong with the base is not told again`() {
    #expect(found("", paths: ["sår.yaml"]) == ["error PF203 sår.yaml:45:3"])
    #expect(found("") == [])
    #expect(found("", paths: ["."]) == ["error PF203 sår.yaml:45:3"])
  }

  @Test func `what is wrong with the base is not told again where the adaptation has touched it`() {
    #expect(found("endrer: {overleveringer: {epikrise-sår: {frist: 5 dager}}}") == [])
  }

  @Test func `what the adaptation makes worse is told at the adaptation`() {
    // Without a receipt the handback is an error in the base too; that nobody watches for one is no worse.
    #expect(found("endrer: {overleveringer: {epikrise-sår: {norm: skal, hjemmel: [hpl-25]}}}") == [])
    // A warning of the base that becomes an error here is new.
    let weak = Self.base.replacing("type: tilbakeføring", with: "type: informasjon")
    let files = [
      "sår.yaml": weak,
      "her.yaml":
        "tilpasning: sår-her\nav: sår\nversjon av: 1.0.0\n\(Self.bindings)endrer:\n  overleveringer:\n    epikrise-sår: {norm: skal}\n",
    ]
    let report = Validator(today: Self.today).validate(["her.yaml"], provider: MemoryProvider(texts: files)).report
    #expect(report.findings.map { $0.code.number } == [203])
    #expect(report.findings.map { $0.severity } == [.error])
  }

  // MARK: - Places

  @Test func `what a change leaves out is told where it is changed, with the place in the base`() {
    #expect(
      found("endrer:\n  overleveringer:\n    henvisning-sår: {avslag: ingen}")
        .filter { $0.contains("PF206") } == ["error PF206 her.yaml:9:5 sår.yaml:31:3"])
  }

  @Test func `what a binding leads to is told at the binding`() {
    #expect(
      found(
        "", bindings: "binder:\n  fastlege: {navn: Legene på Ås}\n  sårklinikk: {navn: Klinikken, kanaler: [brev]}\n")
        == ["error PF211 her.yaml:6:3 sår.yaml:36:12 sår.yaml:6:3"])
  }

  @Test func `what a removed contract leads to is told where it is removed`() {
    let found = found("fjerner:\n  overleveringer: [epikrise-sår]\n  begrunnelse: Vi ringer")
    #expect(found.filter { $0.contains("PF201") } == ["error PF201 her.yaml:8:20 sår.yaml:26:12 sår.yaml:28:16"])
  }

  @Test func `what is added is told where it is added`() {
    let found = found(
      """
      legger til:
        steg:
          ringe: {ansvarlig: fastlege, neste: følge-opp}
      """)
    #expect(found == ["warning PF401 her.yaml:9:5"])
  }

  @Test func `no fix is offered in a file of the base`() {
    let text =
      "tilpasning: sår-her\nav: sår\nversjon av: 1.0.0\n\(Self.bindings)endrer: {overleveringer: {henvisning-sår: {avslag: ingen}}}"
    let files = ["sår.yaml": Self.base, "her.yaml": text]
    let report = Validator(today: Self.today).validate(["her.yaml"], provider: MemoryProvider(texts: files)).report
    let paths = report.findings.flatMap { $0.fixes.flatMap { $0.edits } }.map {
      report.sources[Int($0.place.file.index)].path
    }
    #expect(!report.findings.isEmpty)
    #expect(paths.allSatisfy { $0 == "her.yaml" })
  }

  // MARK: - Adaptations of adaptations

  @Test func `an adaptation of an adaptation is bound where that is, and repeats nothing of it`() {
    let files = [
      "sår.yaml": Self.base,
      "her.yaml":
        "tilpasning: sår-her\nav: sår\nversjon av: 1.0.0\n\(Self.bindings)endrer: {overleveringer: {henvisning-sår: {avslag: ingen}}}",
      "dal.yaml": "tilpasning: sår-dal\nav: sår-her\nversjon av: 1.0.0\nbinder: {fastlege: {navn: Legen i dalen}}\n",
    ]
    let provider = MemoryProvider(texts: files)
    let result = Validator(today: Self.today).validate(["dal.yaml"], provider: provider)
    #expect(result.report.findings.map { "\($0.code) \($0.message.nb)" } == [])
    #expect(result.pathways.map { $0.analysed.pathway.id } == ["sår-dal"])
    #expect(result.pathways.first?.analysed.resolved.actor("sårklinikk")?.name == "Sårklinikken på Ås")
  }

  // MARK: - In code

  @Test(arguments: RandomSample.batches)
  func `an empty adaptation of whatever pathway is that pathway, and nothing is wrong with it`(_ seeds: Range<Int>) {
    for seed in seeds {
      for base in [RandomRuns.make(seed: UInt64(seed)), RandomPathway.make(seed: UInt64(seed))] {
        let adaptation = Adaptation(
          id: "her", of: Reference(base.id), version: base.version,
          bindings: base.declarations.actors.map { Binding(of: Reference($0.id), name: $0.id.text) })
        let resolved = ResolvedPathway(base)
        let (adapted, findings) = Validator(today: Self.today).validate(adaptation, of: resolved)
        #expect(findings.map { "\($0.code) \($0.subject)" } == [], "seed \(seed)")
        var effective = adapted.effective.pathway
        effective.id = base.id
        effective.governance = base.governance
        effective.declarations.actors = base.declarations.actors
        #expect(effective == base, "seed \(seed)")
        #expect(adapted.effective.graph.arrows.count == adapted.base.graph.arrows.count)
      }
    }
  }

  @Test(arguments: RandomSample.batches)
  func `whatever step of whatever pathway is removed, nothing leads to it, and what is left is judged`(
    _ seeds: Range<Int>
  ) {
    for seed in seeds {
      let base = RandomPathway.make(seed: UInt64(seed))
      var generator = SeededGenerator(seed: UInt64(seed))
      let steps = base.steps.filter { _ in Bool.random(using: &generator) }.map { Reference($0.id) }
      let adaptation = Adaptation(
        id: "her", of: Reference(base.id), removals: PathwayRemovals(steps: steps))
      let (adapted, findings) = Validator(today: Self.today).validate(adaptation, of: ResolvedPathway(base))
      let left = adapted.effective
      let refused = Set(findings.filter { $0.code.number == 807 }.flatMap { $0.subject })
      let gone = steps.filter { !refused.contains($0.id.text) }
      #expect(left.steps.count == base.steps.count - gone.count, "seed \(seed)")
      for reference in gone { #expect(left.resolved.stepIndex(reference) == nil, "seed \(seed)") }
      // Every arrow that is left leads to a step that is left.
      let named = ArrowNames.targets(of: left.pathway)
      for id in named { #expect(!gone.contains { $0.id == id }, "seed \(seed): \(id)") }
    }
  }
}
