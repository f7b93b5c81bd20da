import Foundation
import Testing

struct FormatTests {
  private static let untidy = "tittel: Å være  # hei\nforløp: fall\nsteg: {}\nversjon: 0.1.0\n"
  private static let tidy = "forløp: fall\ntittel: Å være  # hei\nversjon: 0.1.0\nsteg: {}\n"

  private func forlop(_ files: [String: String]) throws -> ForlopCommand {
    ForlopCommand(workspace: try Workspace(files))
  }

  private func text(_ path: String, of command: ForlopCommand) -> String? {
    command.workspace.read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `Files are formatted in place, and those that are changed are listed`() throws {
    let command = try forlop(["fall.yaml": Self.untidy, "god.yaml": Self.tidy, "ci.yaml": "b:   c\na: d\n"])
    let outcome = try command("format")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "fall.yaml\n")
    #expect(outcome.errors.isEmpty)
    #expect(text("fall.yaml", of: command) == Self.tidy)
    #expect(text("ci.yaml", of: command) == "b:   c\na: d\n")
    #expect(try command("format").output.isEmpty)
  }

  @Test func `With --check nothing is written, and exit code 1 says that something would change`() throws {
    let command = try forlop(["fall.yaml": Self.untidy, "god.yaml": Self.tidy])
    let outcome = try command("format", ".", "--check")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == "fall.yaml\n")
    #expect(text("fall.yaml", of: command) == Self.untidy)
    #expect(try command("format", "god.yaml", "--check").exitCode == 0)
  }

  @Test func `With --diff the changes are shown as patch understands them`() throws {
    let command = try forlop(["fall.yaml": Self.untidy])
    let outcome = try command("format", "fall.yaml", "--diff")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.output == """
        --- a/fall.yaml
        +++ b/fall.yaml
        @@ -1,4 +1,4 @@
        -tittel: Å være  # hei
         forløp: fall
        -steg: {}
        +tittel: Å være  # hei
         versjon: 0.1.0
        +steg: {}

        """)
    #expect(text("fall.yaml", of: command) == Self.untidy)
  }

  @Test func `A difference at the end of the last line is told`() throws {
    let outcome = try forlop(["fall.yaml": String(Self.tidy.dropLast())])("format", "fall.yaml", "--diff")
    #expect(outcome.output.hasSuffix("-steg: {}\n\\ No newline at end of file\n+steg: {}\n"))
  }

  @Test func `Standard input is formatted to standard output`() throws {
    let command = try forlop([:])
    #expect(try command("format", "-", input: Self.untidy).output == Self.tidy)
    #expect(try command("format", "-", input: Self.tidy).output == Self.tidy)
    let checked = try command("format", "-", "--check", input: Self.untidy)
    #expect(checked.exitCode == 1)
    #expect(checked.output.isEmpty)
  }

  @Test func `A file with faults stays as it is, and is said so`() throws {
    let text = "forløp: fall\ntittel: A\ntittel: B\n"
    let command = try forlop(["fall.yaml": text, "andre.yaml": Self.untidy])
    let outcome = try command("format")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == "andre.yaml\n")
    #expect(outcome.errors.contains("PF002"))
    #expect(outcome.errors.contains("rett feilene i «fall.yaml» først; filen er ikke formatert"))
    #expect(self.text("fall.yaml", of: command) == text)
  }

  @Test func `What cannot be read is exit code 3, and what makes no sense is wrong usage`() throws {
    let command = try forlop(["fall.yaml": Self.tidy])
    let missing = try command("format", "borte.yaml")
    #expect(missing.exitCode == 3)
    #expect(missing.errors == "forlop: kan ikke lese «borte.yaml»\n")
    #expect(try command("format", "--check", "--diff").exitCode == 2)
    #expect(try command("format", "-", "fall.yaml").exitCode == 2)
  }

  @Test func `What a project leaves out is left alone`() throws {
    let command = try forlop(["gammelt/fall.yaml": Self.untidy])
    try command.workspace.write("utelat: [gammelt]\n", to: ".forlop.yaml")
    #expect(try command("format", "--check").exitCode == 0)
    #expect(try command("format", "--check", "--isolated").exitCode == 1)
  }

  @Test func `What --diff shows can be applied`() throws {
    let steps = (1...40).map { "  steg-\($0):\n    neste: steg-\($0 + 1)\n    ansvarlig: å\n\n" }.joined()
    let command = try forlop(["mappe/stor.yaml": "steg:\n" + steps + "forløp: stor", "fall.yaml": Self.untidy])
    let outcome = try command.shell("$FORLOP format --diff > endring; test $? = 1 && git apply endring && rm endring")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(text("fall.yaml", of: command) == Self.tidy)
    #expect(try command("format", "--check").exitCode == 0)
  }

  @Test func `What --diff shows of a large file that is all different is there in time`() throws {
    let actors = (1...12_000).map { "  aktør-\($0):\n      område: kommune\n      navn: Navn\n" }.joined()
    let command = try forlop(["stor.yaml": "katalog: a\naktører:\n" + actors])
    let outcome = try command("format", "--diff")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("-      område: kommune\n"))
  }

  @Test func `A file is replaced as a whole, and keeps its permissions and the links to it`() throws {
    let command = try forlop(["mappe/fall.yaml": Self.untidy])
    let outcome = try command.shell(
      """
      chmod 640 mappe/fall.yaml; ln -s mappe/fall.yaml lenke.yaml; ln mappe/fall.yaml før
      $FORLOP format lenke.yaml; stat -c %a mappe/fall.yaml; readlink lenke.yaml; ls -A mappe
      """)
    #expect(outcome.output == "lenke.yaml\n640\nmappe/fall.yaml\nfall.yaml\n")
    #expect(text("mappe/fall.yaml", of: command) == Self.tidy)
    // Whoever has the old file open reads it to its end.
    #expect(text("før", of: command) == Self.untidy)
  }

  @Test func `A file in a form that cannot be kept stays as it is, and the line is told`() throws {
    let text = "tittel: A\nforløp: \"fall\u{2028} hjemme\"\n"
    let command = try forlop(["fall.yaml": text])
    let outcome = try command("format")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("«fall.yaml» er ikke formatert; bruk vanlig linjeskift i linje 2: "))
    #expect(try command("format", "--language", "en").errors.contains("use an ordinary line break in line 2: "))
    #expect(self.text("fall.yaml", of: command) == text)
  }

  @Test func `Standard input can count as a file`() throws {
    let command = try forlop([:])
    let outcome = try command("format", "-", "--stdin-path", "mappe/fall.yaml", "--diff", input: Self.untidy)
    #expect(outcome.output.hasPrefix("--- a/mappe/fall.yaml\n+++ b/mappe/fall.yaml\n"))
    #expect(try command("format", ".", "--stdin-path", "fall.yaml").exitCode == 2)
    let faulty = try command("format", "-", "--stdin-path", "mappe/fall.yaml", input: "forløp: [")
    #expect(faulty.exitCode == 1)
    #expect(faulty.output.isEmpty)
    #expect(faulty.errors.contains("mappe/fall.yaml:1"))
  }

  @Test func `A byte order mark and the line breaks of Windows are kept`() throws {
    let text = { ("\u{FEFF}" + $0).replacing("\n", with: "\r\n") }
    let command = try forlop(["fall.yaml": text(Self.untidy)])
    #expect(try command("format").exitCode == 0)
    #expect(self.text("fall.yaml", of: command) == text(Self.tidy))
  }
}
