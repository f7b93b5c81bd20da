import Foundation
import PathwayTestSupport
import Testing

struct FixTests {
  private static let good = Pathways.good
  private static let misspelt = Pathways.good
    .replacing("tittel: Forebyggende", with: "Tittel: Forebyggende")
    .replacing("område: kommune", with: "Omraade: Kommune")

  /// Something of each sort: safe, unsafe, and for a human.
  private static let mixed = """
    forløp: fall
    tittel: Fall hos eldre
    versjon: 0.1.0
    aktører:
      hjemmetjeneste: {navn: Hjemmetjenesten, område: Kommune}
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste}
    steg:
      besøk:
        start: Naboen ringer
        Ansvarlig: hjemmetjeneste
        oppmoete: ja
        neste: undersøke
      undersøke:
        ansvarlg: sykehus
        slutt: Pasienten er undersøkt

    """

  private static let untidy = [misspelt, mixed, mixed.replacing("\n", with: "\r\n")]

  private func forlop(_ files: [String: String]) throws -> ForlopCommand {
    ForlopCommand(workspace: try Workspace(files))
  }

  private func text(_ path: String, of command: ForlopCommand) -> String? {
    command.workspace.read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: - What is told

  @Test(arguments: ["nb", "en"])
  func `What is mended, left and proposed is told`(language: String) throws {
    let command = try forlop(["fall.yaml": Self.mixed])
    let outcome = try command("fix", "--language", language)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.isEmpty)
    try Snapshot("safe-\(language).txt").expect(outcome.output)
    let unsafe = try command("fix", "--unsafe", "--language", language)
    #expect(unsafe.exitCode == 1)
    try Snapshot("unsafe-\(language).txt").expect(unsafe.output)
    try Snapshot("unsafe.yaml").expect(text("fall.yaml", of: command) ?? "")
  }

  @Test func `A file without anything to mend is left, and so is its date`() throws {
    let command = try forlop(["god.yaml": Self.good])
    let outcome = try command("fix")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "ingenting ble rettet\ningen funn igjen\n")
    #expect(text("god.yaml", of: command) == Self.good)
  }

  @Test func `Files are mended in place, and once more changes nothing`() throws {
    let command = try forlop(["feil.yaml": Self.misspelt, "god.yaml": Self.good.replacing("besøk", with: "besøk-2")])
    let outcome = try command("fix")
    #expect(outcome.exitCode == 0)
    #expect(text("feil.yaml", of: command) == Self.good)
    #expect(try command("fix").output == "ingenting ble rettet\ningen funn igjen\n")
  }

  // MARK: - Without writing

  @Test func `With --check nothing is written, and exit code 1 says that something would change`() throws {
    let command = try forlop(["feil.yaml": Self.misspelt])
    let outcome = try command("fix", "--check")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("ville rettet 4 steder i 1 fil; ingenting er skrevet\n"))
    #expect(text("feil.yaml", of: command) == Self.misspelt)
  }

  @Test(arguments: [["git", "apply"], ["patch", "-p1", "-s", "-i"]], Self.untidy)
  func `With --diff the changes are shown as git and patch take them`(tool: [String], before: String) throws {
    let command = try forlop(["mappe/fæil.yaml": before])
    let outcome = try command("fix", "--diff", "--unsafe")
    #expect(outcome.exitCode == 1)
    #expect(text("mappe/fæil.yaml", of: command) == before)
    try command.workspace.write(outcome.output, to: "endring.patch")
    let binary = tool[0] == "patch" ? ["--binary"] : []
    let applied = try command.shell((tool + ["endring.patch"] + binary).joined(separator: " "))
    #expect(applied.exitCode == 0, "\(applied.errors)\(applied.output)")
    let patched = text("mappe/fæil.yaml", of: command)
    try command.workspace.write(before, to: "mappe/fæil.yaml")
    _ = try command("fix", "--unsafe")
    #expect(text("mappe/fæil.yaml", of: command) == patched)
  }

  @Test func `Standard input is mended to standard output, and the rest is told elsewhere`() throws {
    let command = try forlop([:])
    let outcome = try command("fix", "-", input: Self.misspelt)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == Self.good)
    #expect(outcome.errors.contains("rettet 4 steder i 1 fil"))
    #expect(try command("fix", "-", input: Self.good).output == Self.good)
    let named = try command("fix", "-", "--stdin-path", "a/b.yaml", input: Self.mixed)
    #expect(named.exitCode == 1)
    #expect(named.output.contains("    ansvarlig: hjemmetjeneste\n"))
    #expect(named.errors.contains("a/b.yaml\n"))
  }

  // MARK: - Files

  @Test func `The mode of a file stays, and so does a link to it`() throws {
    let command = try forlop(["mappe/feil.yaml": Self.misspelt])
    let file = command.workspace.url.appendingPathComponent("mappe/feil.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let link = command.workspace.url.appendingPathComponent("lenke.yaml")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "mappe/feil.yaml")
    #expect(try command("fix", "lenke.yaml").exitCode == 0)
    #expect(text("mappe/feil.yaml", of: command) == Self.good)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "mappe/feil.yaml")
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)
    #expect(names == ["feil.yaml"])
  }

  /// The system takes no file as large as the first one.
  @Test func `A file that cannot be written ends with 3, and the others are mended`() throws {
    let large = Self.misspelt + String(repeating: "# Ærlig talt\n", count: 500)
    let command = try forlop(["a.yaml": large, "b.yaml": Self.misspelt.replacing("besøk", with: "tur")])
    let outcome = try command.shell("trap '' XFSZ; ulimit -f 6; \"$FORLOP\" fix")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.hasPrefix("forlop: kan ikke skrive «a.yaml»: "))
    #expect(outcome.output.hasPrefix("b.yaml\n"))
    #expect(text("a.yaml", of: command) == large)
    #expect(text("b.yaml", of: command) == Self.good.replacing("besøk", with: "tur"))
    let names = try FileManager.default.contentsOfDirectory(atPath: command.workspace.url.path)
    #expect(names.sorted() == [".forlop.yaml", "a.yaml", "b.yaml"])
  }

  @Test func `A link out of the project is not followed by a change`() throws {
    let other = try Workspace(["feil.yaml": Self.misspelt])
    let command = try forlop([:])
    let link = command.workspace.url.appendingPathComponent("lenke.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: other.url.appendingPathComponent("feil.yaml").path)
    let outcome = try command("fix", "lenke.yaml")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors == "forlop: «lenke.yaml» er en lenke ut av prosjektet, og filen står som den var\n")
    #expect(other.read("feil.yaml") == Data(Self.misspelt.utf8))
  }

  @Test func `What cannot be read is exit code 3, and what makes no sense is wrong usage`() throws {
    let command = try forlop(["feil.yaml": Self.misspelt])
    let missing = try command("fix", "borte.yaml", "feil.yaml")
    #expect(missing.exitCode == 3)
    #expect(missing.errors == "forlop: kan ikke lese «borte.yaml»\n")
    #expect(text("feil.yaml", of: command) == Self.good)
    for arguments in [["--check", "--diff"], ["-", "a.yaml"], ["--stdin-path", "a.yaml"], [""]] {
      #expect(try command.run(["fix"] + arguments).exitCode == 2)
    }
  }

  private static let using = """
    forløp: a
    tittel: A
    versjon: 0.1.0
    bruker: [felles/b.yaml]
    steg: {x: {Start: S, ansvarlig: y, slutt: T}}

    """
  private static let catalogue = "katalog: b\naktører: {y: {Navn: Y, område: Kommune}}\n"

  @Test func `A catalogue that is used is mended too, but not one that the project leaves out and nobody names`() throws
  {
    let command = try forlop(["a.yaml": Self.using, "felles/b.yaml": Self.catalogue])
    try command.workspace.write("utelat: [felles]\n", to: ".forlop.yaml")
    let outcome = try command("fix", "a.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("rettet 1 sted i 1 fil\n"))
    #expect(
      outcome.errors
        == "forlop: «felles/b.yaml» kan rettes, men står som den var; rett den med `forlop fix felles/b.yaml`\n")
    #expect(text("felles/b.yaml", of: command) == Self.catalogue)
    #expect(try command("fix", "felles/b.yaml").exitCode == 0)
    #expect(text("felles/b.yaml", of: command) == "katalog: b\naktører: {y: {navn: Y, område: kommune}}\n")
    try command.workspace.write(Self.catalogue, to: "felles/b.yaml")
    try command.workspace.write("", to: ".forlop.yaml")
    #expect(try command("fix", "a.yaml").output.contains("felles/b.yaml\n"))
    #expect(text("felles/b.yaml", of: command) == "katalog: b\naktører: {y: {navn: Y, område: kommune}}\n")
  }

  @Test func `Where standard input is mended, nothing else is`() throws {
    let command = try forlop(["felles/b.yaml": Self.catalogue])
    for path in ["a.yaml", "./a.yaml"] {
      let outcome = try command("fix", "-", "--stdin-path", path, input: Self.using)
      #expect(outcome.output == Self.using.replacing("Start", with: "start"))
      #expect(outcome.errors.contains("rettet 1 sted i 1 fil\n"))
      #expect(outcome.errors.contains("forlop: «felles/b.yaml» kan rettes, men står som den var"))
    }
    #expect(text("felles/b.yaml", of: command) == Self.catalogue)
    let diff = try command("fix", "-", "--diff", "--stdin-path", "a.yaml", input: Self.using)
    #expect(diff.exitCode == 1)
    #expect(diff.output.hasPrefix("--- a/a.yaml\n+++ b/a.yaml\n") && !diff.output.contains("b.yaml\n@@ -1,2"))
  }

  @Test func `Two mistakes on one line are mended together`() throws {
    let text = Self.good.replacing("område: kommune", with: "Omraade: KOMMUNE")
    let command = try forlop(["god.yaml": text])
    #expect(try command("fix").exitCode == 0)
    #expect(self.text("god.yaml", of: command) == Self.good)
  }

  @Test func `An adaptation is mended, and so is what it adapts`() throws {
    let adaptation = """
      tilpasning: lokal
      av: hjemmebesøk
      versjon av: 0.1.0
      bruker: [base.yaml]
      binder: {hjemmetjeneste: {navn: Hjemmetjenesten i Bergen}}

      """
    let misspelt = adaptation.replacing("versjon av", with: "versjon_av").replacing("navn:", with: "Navn:")
    let command = try forlop(["base.yaml": Self.misspelt, "lokal.yaml": misspelt])
    #expect(try command("fix", "lokal.yaml").errors.isEmpty)
    #expect(text("lokal.yaml", of: command) == adaptation)
    #expect(text("base.yaml", of: command) == Self.good)
  }

  @Test func `What a project leaves out is left alone, and its baseline counts`() throws {
    let command = try forlop(["gammelt/feil.yaml": Self.misspelt, "feil.yaml": Pathways.error])
    try command.workspace.write("utelat: [gammelt]\n", to: ".forlop.yaml")
    #expect(try command("baseline", "write").exitCode == 0)
    #expect(try command("fix").exitCode == 0)
    #expect(try command("fix", "--no-baseline").exitCode == 1)
    #expect(text("gammelt/feil.yaml", of: command) == Self.misspelt)
  }

  // MARK: - What validate says of it

  @Test func `validate says how much can be mended`() throws {
    let command = try forlop(["fall.yaml": Self.mixed])
    let output = try command("validate").output
    #expect(output.contains("3 kan rettes med `forlop fix`, 1 til med `--unsafe`\n"), "\(output)")
    #expect(try command("validate", "--language", "en").output.contains("3 can be mended by `forlop fix`, 1 more"))
    #expect(try !command("validate", "--quiet").output.contains("forlop fix"))
  }
}
