package import PathwayDiagnostics

/// A text that is not UTF-8.
package enum InvalidEncoding: FaultRule {
  package static let metadata = RuleMetadata(
    code: 8, name: "invalid-encoding", severity: .error,
    summary: Text(nb: "Filen er lagret som UTF-8", en: "The file is saved as UTF-8"),
    rationale: Text(
      nb: """
        I en fil med en annen tegnkoding er æ, ø og å noe annet enn det som vises. Da er «pårørende» i denne filen ikke det \
        samme som «pårørende» i katalogen, og overleveringen går til ingen.
        """,
      en: """
        In a file with another encoding æ, ø and å are something else than what is shown. Then “pårørende” in this file is \
        not the “pårørende” of the catalogue, and the handoff goes to nobody.
        """),
    examples: [
      .good(
        """
        forløp: støtte-til-pårørende
        tittel: Støtte til pårørende
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          samtale:
            start: En pårørende ber om hjelp
            tittel: Samtale om hva de pårørende trenger
            ansvarlig: hukommelsesteam
            slutt: De pårørende har en avtale om støtte
        """),
      .bad(
        """
        forl↓øp: støtte-til-pårørende
        tittel: Støtte til pårørende
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          samtale:
            start: En pårørende ber om hjelp
            tittel: Samtale om hva de pårørende trenger
            ansvarlig: hukommelsesteam
            slutt: De pårørende har en avtale om støtte
        """,
        encoding: .latin1, isHidden: true),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .invalidEncoding(let byte) = fault.kind else { return nil }
    return Wording(.notUTF8(byte), help: .saveAsUTF8)
  }
}

extension Text {
  fileprivate static func notUTF8(_ byte: UInt8) -> Text {
    let digits = String(byte, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: 2 - digits.count) + digits
    return Text(
      nb: "filen er ikke lagret som UTF-8: her står en byte som ikke er et tegn (\(number))",
      en: "the file is not saved as UTF-8: a byte that is no character stands here (\(number))")
  }

  fileprivate static let saveAsUTF8 = Text(
    nb: "åpne filen i redigeringsprogrammet og lagre den på nytt som UTF-8; se så over æ, ø og å",
    en: "open the file in the editor and save it again as UTF-8; then look over æ, ø and å")
}
