package import PathwayDiagnostics

/// The words that text reports add to those of the findings.
extension Text {
  static let run = Text(nb: "løp", en: "run")
  static let help = Text(nb: "hjelp", en: "help")
  static let grounds = Text(nb: "kilde", en: "source")
  static let seeAlso = Text(nb: "se også", en: "see also")
  static let suspicion = Text(
    nb: "mistanke: det som står i filen, beviser det ikke", en: "suspicion: what the file says does not prove it")
  static let accepted = Text(nb: "godtatt", en: "accepted")
  static let notAssessed = Text(nb: "ikke vurdert", en: "not assessed")
  static let skipped = Text(
    nb: "hoppet over, siden det er verken forløp, katalog, tilpasning eller scenario",
    en: "skipped, being neither a pathway, a catalogue, an adaptation nor a scenario")
  static let noFiles = Text(nb: "ingen filer å sjekke", en: "no files to check")
  static let noFindings = Text(nb: "ingen funn", en: "no findings")
  static let inside = Text(nb: "i", en: "in")
  static let atLeast = Text(nb: "minst", en: "at least")
  static let atMost = Text(nb: "høyst", en: "at most")
  static let after = Text(nb: "etter", en: "after")

  /// Returns a number of findings of one severity, in words.
  package static func count(_ number: Int, of severity: Severity) -> Text {
    switch severity {
    case .error: Text(nb: "\(number) feil", en: "\(number) \(number == 1 ? "error" : "errors")")
    case .warning:
      Text(
        nb: "\(number) \(number == 1 ? "advarsel" : "advarsler")",
        en: "\(number) \(number == 1 ? "warning" : "warnings")")
    case .hint: Text(nb: "\(number) hint", en: "\(number) \(number == 1 ? "hint" : "hints")")
    }
  }

  /// Returns how many findings can be mended by themselves, and how many where guesses are made.
  static func fixable(_ safe: Int, _ unsafe: Int) -> Text {
    if safe == 0 {
      return Text(
        nb: "\(unsafe) kan rettes med `forlop fix --unsafe`, og må leses etterpå",
        en: "\(unsafe) can be mended by `forlop fix --unsafe`, and must be read afterwards")
    }
    let more = unsafe > 0
    return Text(
      nb: "\(safe) kan rettes med `forlop fix`" + (more ? ", \(unsafe) til med `--unsafe`" : ""),
      en: "\(safe) can be mended by `forlop fix`" + (more ? ", \(unsafe) more with `--unsafe`" : ""))
  }

  /// Returns a number of files, in words.
  static func files(_ number: Int) -> Text {
    Text(nb: "\(number) \(number == 1 ? "fil" : "filer")", en: "\(number) \(number == 1 ? "file" : "files")")
  }

  /// Returns a number of accepted deviations, in words.
  static func accepted(_ number: Int) -> Text {
    Text(
      nb: "\(number) \(number == 1 ? "godtatt avvik" : "godtatte avvik")",
      en: "\(number) accepted \(number == 1 ? "deviation" : "deviations")")
  }

  /// Returns why a finding is accepted, who decided it, and for how long.
  static func acceptance(_ accepted: AcceptedFinding) -> Text {
    let days = accepted.daysLeft
    return Text(
      nb: "\(accepted.reason) (besluttet av \(accepted.decidedBy); gjelder til \(accepted.until), "
        + "\(days == 0 ? "siste dag" : "\(days) \(days == 1 ? "dag" : "dager") igjen"))",
      en: "\(accepted.reason) (decided by \(accepted.decidedBy); holds until \(accepted.until), "
        + "\(days == 0 ? "the last day" : "\(days) \(days == 1 ? "day" : "days") left"))")
  }

  /// Returns how many findings were there when the project began.
  static func baselined(_ number: Int) -> Text {
    Text(
      nb: "\(number) funn i grunnlinjen er ikke vist",
      en: "\(number) \(number == 1 ? "finding" : "findings") in the baseline not shown")
  }

  /// Returns how many checks could not decide, and how to see which.
  static func unassessed(_ number: Int) -> Text {
    Text(
      nb: "\(number) \(number == 1 ? "kontroll" : "kontroller") er ikke vurdert",
      en: "\(number) \(number == 1 ? "check is" : "checks are") not assessed")
  }

  /// The heading of what is left out.
  static let leftOut = Text(nb: "utelatt med grunn", en: "left out with a reason")

  /// Returns which part of which contract is left out.
  static func leftOut(_ part: LeftOutPart) -> Text {
    Text(
      nb: "`\(part.part)` i «\(part.handoff)»",
      en: "`\(part.part)` in “\(part.handoff)”")
  }

  /// Returns how many parts of contracts are left out.
  static func leftOut(_ number: Int) -> Text {
    Text(
      nb: "\(number) \(number == 1 ? "del" : "deler") av overleveringer er utelatt med grunn",
      en: "\(number) \(number == 1 ? "part" : "parts") of handoffs left out with a reason")
  }

  /// How to see the reasons.
  static let verboseShowsReasons = Text(nb: "--verbose viser grunnene", en: "--verbose shows the reasons")

  /// How to see the list.
  static let verboseShowsWhich = Text(nb: "--verbose viser hvilke", en: "--verbose shows which")

  /// The first of several places.
  static let theFirst = Text(nb: "det første", en: "the first")

  /// How to see all of them.
  static let verboseShowsAll = Text(nb: "--verbose viser alle", en: "--verbose shows all")

  /// Returns a number of places, in words.
  static func places(_ number: Int) -> Text {
    Text(nb: "\(number) steder", en: "\(number) places")
  }
}
