internal import PathwayDiagnostics
internal import PathwayModel

extension Preset: ExplainedWord {
  var explanation: Text {
    switch self {
    case .utkast:
      Text(
        nb: "for en tidlig arbeidsøkt: det meste er hint",
        en: "for an early workshop: almost everything is a hint")
    case .anbefalt: Text(nb: "som vanlig", en: "as usual")
    case .streng:
      Text(
        nb: "før et vedtak: alt teller ett hakk mer, og det spørres etter en frist overalt",
        en: "before a decision: everything counts one notch more, and a deadline is asked for everywhere")
    }
  }
}

extension MessageLanguage: ExplainedWord {
  var explanation: Text {
    switch self {
    case .nb: Text(nb: "bokmål", en: "Norwegian bokmål")
    case .en: Text(nb: "engelsk", en: "English")
    }
  }
}

extension RuleLevel: ExplainedWord {
  var explanation: Text {
    switch self {
    case .error: Text(nb: "må rettes", en: "must be mended")
    case .warning: Text(nb: "bør rettes", en: "should be mended")
    case .hint: Text(nb: "greit å vite", en: "good to know")
    case .off: Text(nb: "regelen spør ikke", en: "the rule does not ask")
    }
  }
}
