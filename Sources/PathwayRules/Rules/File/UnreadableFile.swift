package import PathwayDiagnostics

/// A file that cannot be read.
package enum UnreadableFile: FaultRule {
  package static let metadata = RuleMetadata(
    code: 9, name: "unreadable-file", severity: .error,
    summary: Text(nb: "Alle filene som er nevnt, kan leses", en: "Every file that is named can be read"),
    rationale: Text(
      nb: """
        Mangler en katalog, er aktørene, kanalene og hjemlene i den ukjente, og ingen overlevering til dem kan kontrolleres. \
        Filer utenfor prosjektet leses ikke, for da kunne et forløp bety noe annet på en annen maskin.
        """,
      en: """
        Where a catalogue is missing, its actors, channels and legal grounds are unknown, and no handoff to them can be \
        checked. Files outside the project are not read, since a pathway could then mean something else on another machine.
        """),
    examples: [
      .good(
        """
        forløp: hjemmebesøk
        tittel: Forebyggende hjemmebesøk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          besøk:
            start: Innbyggeren fyller 80
            tittel: Forebyggende hjemmebesøk
            ansvarlig: hjemmetjeneste
            slutt: Innbyggeren vet hvem som kan kontaktes
        """),
      .bad(
        """
        forløp: hjemmebesøk
        tittel: Forebyggende hjemmebesøk
        versjon: 0.1.0
        bruker: [↓finnes-ikke.yaml]
        aktører:
          hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
        steg:
          besøk:
            start: Innbyggeren fyller 80
            tittel: Forebyggende hjemmebesøk
            ansvarlig: hjemmetjeneste
            slutt: Innbyggeren vet hvem som kan kontaktes
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .unreadableFile(let path, let reason) = fault.kind else { return nil }
    switch reason {
    // A file that was asked for by its path is its own owner; the others stand in some file.
    case .missing: return Wording(.missing(path), help: fault.owner == path ? .correctNamedPath : .correctPath)
    case .noPermission: return Wording(.noPermission(path), help: .allowReading)
    case .folder: return Wording(.folder(path), help: .nameFile)
    case .notAFile: return Wording(.notAFile(path), help: .nameFile)
    case .outsideProject: return Wording(.outsideProject(path), help: .moveInside)
    case .other(let words): return Wording(.unreadable(path, words))
    }
  }
}

extension Text {
  fileprivate static func missing(_ path: String) -> Text {
    Text(nb: "filen `\(path)` finnes ikke", en: "the file `\(path)` does not exist")
  }

  fileprivate static let correctPath = Text(
    nb: "rett stien; den regnes fra mappen denne filen ligger i",
    en: "mend the path; it begins at the folder of this file")

  fileprivate static let correctNamedPath = Text(
    nb: "rett stien; den regnes fra mappen du står i", en: "mend the path; it begins at the folder you stand in")

  fileprivate static func noPermission(_ path: String) -> Text {
    Text(
      nb: "filen `\(path)` kan ikke leses: tilgang mangler",
      en: "the file `\(path)` cannot be read: permission is lacking")
  }

  fileprivate static let allowReading = Text(nb: "gi lesetilgang til filen", en: "give permission to read the file")

  fileprivate static func folder(_ path: String) -> Text {
    Text(nb: "`\(path)` er en mappe, ikke en fil", en: "`\(path)` is a folder, not a file")
  }

  fileprivate static func notAFile(_ path: String) -> Text {
    Text(nb: "`\(path)` er ikke en vanlig fil", en: "`\(path)` is no ordinary file")
  }

  fileprivate static let nameFile = Text(
    nb: "skriv stien til filen, med filnavn og `.yaml`", en: "write the path of the file, with its name and `.yaml`")

  fileprivate static func outsideProject(_ path: String) -> Text {
    Text(
      nb: "`\(path)` ligger utenfor prosjektet og blir ikke lest",
      en: "`\(path)` lies outside the project and is not read")
  }

  fileprivate static let moveInside = Text(
    nb: "flytt filen inn i prosjektet, mappen med `.forlop.yaml` eller `.git`, og rett stien",
    en: "move the file into the project, the folder with `.forlop.yaml` or `.git`, and mend the path")

  fileprivate static func unreadable(_ path: String, _ words: String) -> Text {
    Text(nb: "filen `\(path)` kan ikke leses: \(words)", en: "the file `\(path)` cannot be read: \(words)")
  }
}
