import Foundation
import Testing

struct ConfigTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try .ofEachSeverity()
    forlop = ForlopCommand(workspace: workspace)
  }

  @Test func `What a project decides of a rule counts, and an option wins over the preset`() throws {
    let code = try codeOfWarning()
    #expect(try forlop("validate", "advarsel.yaml").exitCode == 0)
    try workspace.write("regler: {\(code): feil}\n", to: ".forlop.yaml")
    #expect(try forlop("validate", "advarsel.yaml").exitCode == 1)
    #expect(try forlop("validate", "advarsel.yaml", "--isolated").exitCode == 0)
    try workspace.write("regler: {\(code): av}\n", to: ".forlop.yaml")
    #expect(try forlop("validate", "advarsel.yaml", "--fail-on", "hint").exitCode == 0)
    try workspace.write("preset: streng\n", to: ".forlop.yaml")
    #expect(try forlop("validate", "advarsel.yaml").exitCode == 1)
    #expect(try forlop("validate", "advarsel.yaml", "--preset", "anbefalt").exitCode == 0)
  }

  @Test func `A configuration is found upwards, and another can be named`() throws {
    try workspace.write(Pathways.warning, to: "under/mappe/advarsel.yaml")
    try workspace.write("preset: streng\n", to: ".forlop.yaml")
    let outcome = try forlop.shell("cd under/mappe && \"$FORLOP\" validate")
    #expect(outcome.exitCode == 1)
    try workspace.write("preset: anbefalt\n", to: "annet.yaml")
    #expect(try forlop("validate", "advarsel.yaml", "--config", "annet.yaml").exitCode == 0)
  }

  @Test func `What is left out is not found in folders, and is read when it is named`() throws {
    try workspace.write(Pathways.error, to: "arkiv/feil.yaml")
    try workspace.write("utelat: [arkiv, feil.yaml]\n", to: ".forlop.yaml")
    #expect(try forlop("validate").exitCode == 0)
    #expect(try forlop("validate", "arkiv/feil.yaml").exitCode == 1)
  }

  @Test func `The language is the project's, unless somebody says another`() throws {
    try workspace.write("språk: en\n", to: ".forlop.yaml")
    #expect(try forlop("validate", "god.yaml").output == "no findings in 1 file\n")
    #expect(try forlop("validate", "god.yaml", "--language", "nb").output == "ingen funn i 1 fil\n")
  }

  @Test(arguments: [
    ("pre-set: streng\n", "PF003"), ("preset: strengt\n", "PF004"), ("regler: {PF203: fatal}\n", "PF004"),
    ("regler: {PF999: feil}\n", "PF004"), ("regler: {PF001: av}\n", "PF004"), ("regler: [PF203]\n", "PF004"),
    ("kan ikke godtas: [FP203]\n", "PF004"), ("i dag: 2026-02-30\n", "PF004"), ("preset: [\n", "PF001"),
    ("preset: streng\npreset: utkast\n", "PF002"), ("en tekst\n", "PF004"),
  ])
  func `A configuration with a fault is told at its place, and nothing is judged by it`(
    _ text: String, _ code: String
  ) throws {
    try workspace.write(text, to: ".forlop.yaml")
    let outcome = try forlop("validate", "god.yaml")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("error[\(code)]"))
    #expect(outcome.errors.contains(".forlop.yaml:"))
  }

  @Test func `A rule from which nobody may deviate is not accepted away`() throws {
    try workspace.write(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      aktører: {fastlege: {navn: Fastlegen, område: kommune}}
      steg:
        måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, oppmøte: ja, neste: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      unntak:
        - {regel: PF217, gjelder: måle, begrunnelse: Avtalt, besluttet av: FSU, til: 2099-01-01}
      """, to: "unntak.yaml")
    #expect(try forlop("validate", "unntak.yaml").exitCode == 0)
    try workspace.write("kan ikke godtas: [PF217]\n", to: ".forlop.yaml")
    let outcome = try forlop("validate", "unntak.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("PF708"))
    #expect(outcome.output.contains("PF217"))
  }

  @Test func `What holds is told with where it was decided`() throws {
    #expect(try forlop("config", "--isolated").output.hasPrefix("ingen `.forlop.yaml` her"))
    try workspace.write(
      "# vårt\npreset: streng\nregler: {PF702: av}\nutelat: [arkiv/å]\nkan ikke godtas: [PF204]\n", to: ".forlop.yaml")
    let page = try forlop("config").output
    #expect(
      page == """
        innstillinger fra .forlop.yaml

        preset                streng  (.forlop.yaml:2)
        språk                 nb  (som vanlig)
        i dag                 datoen i UTC  (som vanlig)
        regler: PF702         av  (.forlop.yaml:3)
        utelat                arkiv/å  (.forlop.yaml:4)
        kan ikke godtas       PF204  (.forlop.yaml:5)

        """)
  }

  private func codeOfWarning() throws -> String {
    let report = try forlop("validate", "advarsel.yaml").output
    return String(try #require(report.firstMatch(of: #/warning\[(PF\d+)\]/#)?.1))
  }
}
