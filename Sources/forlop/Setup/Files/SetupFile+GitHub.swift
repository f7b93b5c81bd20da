import PathwayKit

extension SetupFile {
  /// A workflow that checks every change, and shows what is found at its lines.
  static func gitHub(_ repository: ToolRepository, _ language: Language) -> SetupFile {
    let blank = Text(
      nb: " # fyll inn: eieren av forlop på GitHub", en: " # fill in: the owner of forlop on GitHub")
    let name = repository.gitHubName ?? ToolRepository.unknown.gitHubName ?? ""
    let hasBlank = !repository.isKnown || repository.gitHubName == nil
    let words = Text(
      nb: """
        # Kontrollerer pasientforløpene i hver endring, og viser funnene ved linjene de gjelder.
        # Fra `forlop init`; endre den som dere vil.
        """,
      en: """
        # Checks the patient pathways in every change, and shows what is found at its lines.
        # From `forlop init`; change it as you like.
        """)
    let scanning = Text(
      nb:
        "Funnene også under Security → Code scanning, der det er skrudd på; det krever `security-events: write` over.",
      en:
        "The findings under Security → Code scanning as well, where that is on; it needs `security-events: write` above."
    )
    return SetupFile(
      path: ".github/workflows/forlop.yml",
      text: """
        \(words[language])
        name: forlop

        on:
          pull_request:
          push:
            branches: [main, master]

        permissions:
          contents: read

        jobs:
          forlop:
            runs-on: ubuntu-latest
            container: swift:6.3-bookworm
            steps:
              - uses: actions/checkout@v6
              - id: forlop
                uses: \(name)@\(ToolRepository.revision)\(hasBlank ? blank[language] : "")
                with:
                  paths: .
                  fail-on: error # error | warning | hint | never
              # \(scanning[language])
              # - uses: github/codeql-action/upload-sarif@v4
              #   if: ${{ !cancelled() && steps.forlop.outputs.sarif != '' }}
              #   with:
              #     sarif_file: ${{ steps.forlop.outputs.sarif }}
              #     category: forlop

        """,
      hasBlank: hasBlank)
  }
}
