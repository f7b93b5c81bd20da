internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayDrawing
internal import PathwayGraph
internal import PathwayModel

/// A story as lines of text: each step with its date, who is responsible and what is done, and under it what comes of it.
struct StoryLines {
  private let story: Story
  private let pathway: AnalysedPathway

  init(_ story: Story) {
    self.story = story
    pathway = story.walk.pathway
  }

  /// The lines, without line breaks.
  var lines: [String] {
    let width = String(story.chapters.count).count
    return story.chapters.enumerated().flatMap { number, chapter in
      let label = String(number + 1)
      let margin = String(repeating: " ", count: width - label.count)
      let indent = String(repeating: " ", count: width + 2)
      return ["\(margin)\(label). \(heading(chapter))"] + notes(chapter).map { indent + $0 }
    }.map { $0.printable }
  }

  private func heading(_ chapter: Story.Chapter) -> String {
    let dates = chapter.dates.map { "\(story.names[.dates($0.start)]) · " } ?? ""
    return "\(dates)\(chapter.owner): \(chapter.title)"
  }

  private func notes(_ chapter: Story.Chapter) -> [String] {
    var notes: [String] = []
    if let wait = wait(chapter) { notes.append(wait) }
    if let deadline = pathway.steps[chapter.step].deadline.flatMap({ story.names.deadline($0) }) {
      notes.append(story.names[.deadline(deadline)])
    }
    if !chapter.documents.isEmpty { notes.append(story.names[.makes(story.names.list(chapter.documents))]) }
    if let dates = chapter.dates, dates.takesTime { notes.append(story.names[.done(dates.over)]) }
    notes += chapter.ways.map { "→ \($0)" }
    notes += chapter.sent.flatMap { sending($0) }
    notes += chapter.failures.map { "→ \($0)" }
    return notes
  }

  private func wait(_ chapter: Story.Chapter) -> String? {
    guard let waiting = pathway.steps[chapter.step].waiting else { return nil }
    return story.names[
      .waits(waiting.responsible.map { story.names.actor($0) }, waiting.atMost.map { $0.value.words })]
  }

  // MARK: - Contracts

  /// What is sent and to whom; how and when; and who is responsible meanwhile, each on a line.
  private func sending(_ number: Int) -> [String] {
    let handoff = pathway.handoffs[number]
    let names = story.names
    var terms: [String] = []
    let documents = handoff.documents.map { names.document($0) }
    if !documents.isEmpty { terms.append(names.list(documents)) }
    if let channel = handoff.channel { terms.append(names[.over(names.channel(channel))]) }
    if let deadline = handoff.deadline?.duration { terms.append(names[.within(deadline)]) }
    if !handoff.copies.isEmpty { terms.append(names[.copies(names.list(handoff.copies.map { names.actor($0) }))]) }
    var lines = [names[.sends(names.title(of: handoff), to: receiver(number))]]
    if !terms.isEmpty { lines.append("  " + terms.joined(separator: "; ")) }
    if let owner = handoff.waitingOwner { lines.append("  " + names[.ownsMeanwhile(names.actor(owner))]) }
    return lines
  }

  private func receiver(_ number: Int) -> String {
    switch pathway.graph.handoffTargets[number] {
    case .step(let step)?: story.names.owner(of: pathway.steps[step])
    case .actor(let actor)?: pathway.resolved.actor(actor).name ?? pathway.resolved.actor(actor).id.text
    case .event?, nil: pathway.handoffs[number].to?.id.text ?? ""
    }
  }
}

extension ScenarioWalk.Dates {
  /// Whether it is known that some day may pass.
  fileprivate var takesTime: Bool {
    over.earliest != start.earliest || over.latest != nil && over.latest != start.latest
  }
}
