import PathwayDiagnostics
import PathwayModel

/// A pathway whose every text tries to break out of the drawing.
enum HostileSample {
  /// Quotes, backslashes, markup, entities, control characters, emoji, two directions of writing, and words without an
  /// end.
  static let texts = [
    #"Sier "hei" og \"hei\" og \\"#, #"Slutter på omvendt skråstrek \"#, #"\N \G \L \l \r \n \E"#,
    "<b>ikke fet</b> <br/> <!-- vekk --> <![CDATA[ x ]]>", "Mor & barn &amp; &#0; &lt; 'far'", "]; a -> b; { }",
    "Linje én\nlinje to\r\nlinje tre\tmed tabulator", "null\u{0} slett\u{7F} flukt\u{1B}[31m bjelle\u{7}",
    "👩‍👩‍👧‍👦 familie 🏥 og flagg 🇳🇴", "שלום עולם och مرحبا بالعالم", "snudd \u{202E}tskaet\u{202C} \u{2066}ordre\u{2069}",
    "\u{FEFF}\u{FFFE}\u{FFFF}usynlig\u{200B}", String(repeating: "Menneskerettighetsorganisasjon", count: 12),
    String(repeating: "et langt ord og et til ", count: 40), "", "   ", "e\u{301}e\u{301} å\u{30A}", "漢字かな交じり文",
    "linjeskille\u{2028}avsnitt\u{2029}\u{85}slutt", "\"", "\\", "<", "&",
  ]

  static let pathway: Pathway = {
    let count = texts.count
    let steps = texts.indices.map { index in
      var step = Make.step(
        id(index), texts[index], Reference(Identifier("aktør " + texts[(index + 1) % count])),
        index == count - 1
          ? .end(Placed(texts[index]))
          : .exclusiveChoice([
            Make.branch(texts[(index + 5) % count], Reference(id(index + 1))), Make.otherwise(Reference(id(0))),
          ]),
        trigger: index % 7 == 0 ? texts[index] : nil)
      step.phase = Reference(Identifier("fase " + texts[index]))
      return step
    }
    let handoffs = texts.indices.dropLast().map { index in
      Make.handoff(
        Identifier("overlevering " + texts[index]), texts[index], .referral, from: Reference(id(index)),
        to: Reference(id(index + 1)), [Reference(Identifier(texts[index]))], over: Reference(Identifier(texts[index])),
        within: Duration(1, .weeks), level: .read, acknowledged: Duration(1, .days), rejection: Reference(id(0)))
    }
    return Pathway(
      id: Identifier(texts[0]), title: texts[3], declarations: Declarations(actors: actors), steps: steps,
      handoffs: handoffs, events: texts.map { Event(id: Identifier("hendelse " + $0), target: Reference(id(3))) })
  }()

  private static let actors = texts.enumerated().map { index, text in
    Make.actor(
      Identifier("aktør " + text), text, ResponsibilityArea.allCases[index % ResponsibilityArea.allCases.count])
  }

  static let findings = texts.enumerated().flatMap { index, text in
    [id(index).text, "overlevering " + text, "hendelse " + text, "ukjent"].map { subject in
      Finding(
        code: RuleCode(index + 1), name: "x", severity: .error, message: Text(text), owner: pathway.id.text,
        subject: [subject])
    }
  }

  private static func id(_ index: Int) -> Identifier { Identifier("steg " + texts[index]) }
}
