import Foundation
import Testing

struct DiffTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace(["blåbær.yaml": Self.pathway, "felles.yaml": Self.catalogue])
    forlop = ForlopCommand(workspace: workspace)
  }

  private static let catalogue = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}

    """

  private static let pathway = """
    forløp: blåbær
    tittel: Søvnvansker
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      møte: {start: Pasienten sover dårlig, tittel: Første møte, ansvarlig: fastlege, frist: 7 dager, neste: sover}
      sover: {tittel: Pasienten sover, slutt: Pasienten sover, ansvarlig: fastlege}

    """

  private static let looser = pathway.replacing("7 dager", with: "14 dager")
  private static let tighter = pathway.replacing("7 dager", with: "3 dager")

  /// Puts what is in the workspace under version control, on a branch with a name.
  private func commit(on branch: String = "main") throws {
    let outcome = try forlop.shell(
      """
      git init -q -b \(branch) . 2>/dev/null; git add -A
      git -c user.name=Ærlig -c user.email=a@b -c commit.gpgsign=false commit -q -m 'første utgave'
      """)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  // MARK: - Two files

  @Test func `two files are compared, and what is looser is told with its place`() throws {
    try workspace.write(Self.looser, to: "ny.yaml")
    let outcome = try forlop("diff", "blåbær.yaml", "ny.yaml")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.contains(
        "Løsere (1)\n  fristen for «Første møte» er utsatt fra 7 dager til 14 dager\n    ny.yaml:6:"))
    #expect(outcome.output.hasSuffix("\n1 løsere\n"))
  }

  @Test func `the language of messages is English where it is asked for`() throws {
    try workspace.write(Self.looser, to: "ny.yaml")
    let outcome = try forlop("diff", "blåbær.yaml", "ny.yaml", "--language", "en")
    #expect(outcome.output.contains("the deadline of “Første møte” is put off from 7 days to 14 days"))
  }

  @Test(
    arguments: [
      (["--fail-on", "loosened"], 1), (["--fail-on", "tightened"], 0), (["--fail-on", "any"], 1),
      (["--fail-on", "never"], 0),
      (["--fail-on", "added", "--fail-on", "loosened"], 1), ([], 0),
    ] as [([String], Int32)])
  func `the exit code is 1 for the differences that are named`(_ options: [String], _ code: Int32) throws {
    try workspace.write(Self.looser, to: "ny.yaml")
    #expect(try forlop.run(["diff", "blåbær.yaml", "ny.yaml"] + options).exitCode == code)
  }

  @Test func `what is tightened does not fail where only what is looser is asked for`() throws {
    try workspace.write(Self.tighter, to: "ny.yaml")
    #expect(try forlop("diff", "blåbær.yaml", "ny.yaml", "--fail-on", "loosened").exitCode == 0)
  }

  @Test func `programs get the differences by name`() throws {
    try workspace.write(Self.looser, to: "ny.yaml")
    let json = try forlop("diff", "blåbær.yaml", "ny.yaml", "--format", "json").json()
    let first = try #require((json["differences"] as? [[String: Any]])?.first)
    #expect(first["verdict"] as? String == "loosened")
    #expect(first["kind"] as? String == "step")
    #expect(first["id"] as? String == "møte")
    #expect(first["key"] as? String == "frist.innen")
    #expect((json["summary"] as? [String: Int])?["loosened"] == 1)
  }

  @Test func `colour is for terminals unless it is asked for`() throws {
    try workspace.write(Self.looser, to: "ny.yaml")
    #expect(try !forlop("diff", "blåbær.yaml", "ny.yaml").output.contains("\u{1B}"))
    #expect(try forlop("diff", "blåbær.yaml", "ny.yaml", "--color", "always").output.contains("\u{1B}"))
  }

  // MARK: - Git

  @Test func `a file is compared with itself where the branch parted from the default branch`() throws {
    try commit()
    let parted = try forlop.shell(
      """
      git checkout -q -b endring
      sed -i.bak 's/7 dager/14 dager/' blåbær.yaml && rm blåbær.yaml.bak
      git add -A && git -c user.name=a -c user.email=a@b -c commit.gpgsign=false commit -q -m utsatt
      """)
    #expect(parted.exitCode == 0, "\(parted.errors)")
    let outcome = try forlop("diff", "blåbær.yaml", "--fail-on", "loosened")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("er utsatt fra 7 dager til 14 dager"))
  }

  @Test func `on the default branch it is what has not been committed that differs`() throws {
    try commit(on: "master")
    #expect(try forlop("diff", "blåbær.yaml").output.hasSuffix("ingen forskjeller\n"))
    try workspace.write(Self.tighter, to: "blåbær.yaml")
    #expect(try forlop("diff", "blåbær.yaml").output.contains("er strammet inn fra 7 dager til 3 dager"))
  }

  @Test func `a revision is named, and the catalogues are read at it`() throws {
    try commit()
    try workspace.write(Self.catalogue.replacing("Fastlegen", with: "Fastlegekontoret"), to: "felles.yaml")
    let outcome = try forlop("diff", "blåbær.yaml", "--against", "HEAD")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("aktøren «Fastlegen» heter nå «Fastlegekontoret»"))
  }

  @Test func `a file that was moved is found by its id, from whatever folder`() throws {
    try commit()
    let moved = try forlop.shell(
      "mkdir -p mappe/under && git mv blåbær.yaml mappe/under/ny.yaml && git mv felles.yaml mappe/under/")
    #expect(moved.exitCode == 0, "\(moved.errors)")
    let outcome = try forlop.shell("cd mappe && \"$FORLOP\" diff under/ny.yaml --against main")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("frist"))
  }

  @Test func `a revision that git does not know is wrong usage`() throws {
    try commit()
    for revision in ["finnes-ikke", "--output=x", "HEAD:blåbær.yaml"] {
      let outcome = try forlop.run(["diff", "blåbær.yaml", "--against=\(revision)"])
      #expect(outcome.exitCode == 2, "\(revision)")
      #expect(outcome.output == "")
    }
    #expect(
      try forlop("diff", "blåbær.yaml", "--against", "finnes-ikke").errors.contains(
        "git kjenner ingen revisjon «finnes-ikke»"))
  }

  @Test func `outside of git two files are asked for`() throws {
    var outside = forlop
    outside.environment["GIT_CEILING_DIRECTORIES"] = workspace.url.deletingLastPathComponent().path
    let outcome = try outside("diff", "blåbær.yaml")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("oppgi to filer i stedet"))
  }

  @Test func `a file that the revision does not have cannot be read`() throws {
    try commit()
    try workspace.write(Self.pathway.replacing("blåbær", with: "tyttebær"), to: "tyttebær.yaml")
    let outcome = try forlop("diff", "tyttebær.yaml", "--against", "HEAD")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.contains("«tyttebær.yaml» finnes ikke i HEAD"))
  }

  // MARK: - Adaptations

  @Test func `an adaptation is compared with what it adapts`() throws {
    try workspace.write(
      """
      tilpasning: blåbær-her
      av: blåbær
      versjon av: 0.1.0
      binder: {fastlege: {navn: Fastlegen i Øvre Årdal}}
      endrer: {steg: {møte: {frist: 10 dager}}}

      """, to: "her.yaml")
    let outcome = try forlop("diff", "her.yaml", "--fail-on", "loosened")
    #expect(outcome.exitCode == 1, "\(outcome.errors)")
    #expect(outcome.output.contains("fristen for «Første møte» er utsatt fra 7 dager til 10 dager\n    her.yaml:5:"))
    #expect(outcome.output.contains("aktøren «Fastlegen» heter nå «Fastlegen i Øvre Årdal»"))
  }

  // MARK: - What cannot be compared

  @Test func `what could not be understood is said, and fails where anything may`() throws {
    try workspace.write(Self.pathway.replacing("7 dager", with: "sju dager"), to: "ny.yaml")
    let outcome = try forlop("diff", "blåbær.yaml", "ny.yaml")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("noe i «ny.yaml» lar seg ikke lese, og er ikke sammenlignet"))
    #expect(
      outcome.output.contains("`frist` i «Første møte» er ikke sammenlignet: det lar seg ikke lese i den nye utgaven"))
    #expect(try forlop("diff", "blåbær.yaml", "ny.yaml", "--fail-on", "loosened").exitCode == 1)
  }

  @Test func `a file that is missing or no pathway is told so`() throws {
    #expect(try forlop("diff", "borte.yaml", "blåbær.yaml").exitCode == 3)
    let outcome = try forlop("diff", "felles.yaml", "blåbær.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("«felles.yaml» er ikke et forløp"))
  }

  @Test(
    arguments: [
      [], ["a.yaml", "b.yaml", "c.yaml"], ["a.yaml", "b.yaml", "--against", "HEAD"], [""],
      ["a.yaml", "--fail-on", "strammere"],
    ] as [[String]])
  func `other uses are wrong`(_ arguments: [String]) throws {
    #expect(try forlop.run(["diff"] + arguments).exitCode == 2)
  }
}
