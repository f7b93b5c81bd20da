import PathwayKit
import PathwayTestSupport
import Testing

@testable import forlop

struct PathwayDialogueTests {
  @Test(arguments: Language.allCases)
  func `Whoever starts from nothing is asked little, and Enter is an answer to all but the title`(
    language: Language
  ) throws {
    let (file, transcript) = try Start(language: language).answering(
      ["", "Eldre som faller hjemme", "", "", "", "", "", "", "", "", ""])
    try Snapshot("fra-ingenting-\(language.rawValue).txt").expect(transcript)
    try Snapshot("fra-ingenting.yaml").expect(file.text)
  }

  @Test(arguments: Language.allCases)
  func `Whoever has catalogues searches them by a word, and wrong answers are asked again with the reason`(
    language: Language
  ) throws {
    let answers = [
      "4", "1", "Barn som ikke får sove", "Barn Som", "uro", "barn-søvn", "voksne", "1", "stasjon", "7", "1",
      "Barnet sover dårlig i mer enn fire uker", "barn og unge", "2", "", "demens", "ny mappe/x.yaml", "søvn.yaml",
      "sovn.yaml",
    ]
    let (file, transcript) = try Start(SmallProject.files, language: language).answering(answers)
    try Snapshot("fra-kataloger-\(language.rawValue).txt").expect(transcript)
    try Snapshot("fra-kataloger.yaml").expect(file.text)
    #expect(file.path == "sovn.yaml")
  }

  @Test func `Somebody whom no catalogue has is declared in the file, with an area`() throws {
    let (file, transcript) = try Start(SmallProject.files).answering([
      "1", "Svikt", "", "", "Demensteamet i Ås", "1", "velferdsetaten", "velferd", "", "", "", "", "",
    ])
    #expect(transcript.contains("ingen i katalogene har «Demensteamet i Ås» i navnet"))
    #expect(transcript.contains("«velferdsetaten» er ikke et område; velg en av barnevern, kommune"))
    #expect(file.text.contains("  demensteamet-i-ås:\n    navn: Demensteamet i Ås\n    område: velferd\n"))
  }

  @Test func `The end of the answers stops it, and nothing is written`() throws {
    let stopped = try #require(Start().stopping(["Eldre som faller", ""]))
    #expect(stopped.message == "avbrutt; ingenting er skrevet")
    #expect(stopped.exitCode == 2)
  }

  @Test func `Where nobody can be asked, what is missing is said, with the option for it`() throws {
    let stopped = try #require(Start().stopping(nil, "--first", "Fastlegen"))
    #expect(stopped.message == "legg til --title: hva heter forløpet? Ingen kan svare her, og ingenting er skrevet")
    #expect(stopped.exitCode == 2)
  }

  @Test func `What an option says is not asked`() throws {
    let (_, transcript) = try Start(SmallProject.files).answering(
      [""], "--title", "Søvn", "--id", "søvn", "--group", "barn-og-unge", "--first", "helsestasjon", "--start",
      "Barnet sover dårlig", "--receiver", "bup", "--end", "Barnet sover")
    #expect(transcript.split(separator: "\n").count { $0.hasSuffix("?") } == 1)
  }

  @Test(arguments: [
    (["--title", " "], "--title: her må det stå noe"),
    (["--title", "a", "--id", "Ikke OK"], "--id: «Ikke OK» kan ikke være et kortnavn"),
    (["--title", "a", "--id", "uro"], "--id: «uro» finnes alt, i uro.yaml"),
    (["--title", "🙂"], "legg til --id: hva er kortnavnet?"),
    (["--title", "a", "--group", "voksne"], "--group: ingen katalog har pasientgruppen «voksne»"),
    (["--title", "a", "--first", "fastlge"], "--first: ingen katalog har «fastlge»; mente du fastlege?"),
    (["--title", "a", "--first", "kommunen"], "--first: ingen katalog har «kommunen»"),
    (["--title", "a", "--first", "gammel"], "--first: ingen katalog har «gammel»"),
    (["--title", "a", "--first", "bup", "--first-area", "kommune"], "--first-area: «bup» står i en katalog"),
    (["--title", "a", "--first", "Teamet", "--first-area", "by"], "--first-area: «by» er ikke et område"),
    (["--title", "a", "--first", "bup", "--receiver", "bup"], "--receiver: «bup» er den som møter pasienten først"),
    (["--title", "a", "--output", "uro.yaml"], "--output: «uro.yaml» finnes alt"),
    (["--title", "a", "--output", "a.txt"], "--output: filnavnet må slutte på .yaml"),
    (["--title", "a", "--output", "borte/a.yaml"], "--output: mappen «borte» finnes ikke"),
    (["--title", "a", "--output", "/annet/a.yaml"], "--output: mappen «/annet» finnes ikke"),
  ])
  func `An option that cannot be taken is refused with the reason`(options: [String], message: String) throws {
    let stopped = try #require(Start(SmallProject.files).stopping(nil, options))
    #expect(stopped.message.hasPrefix(message), "\(stopped.message)")
    #expect(stopped.exitCode == 2)
  }
}
