@testable import forlop

/// Somebody who answers what a test has written down, and keeps what was said.
final class ScriptedRespondent: Respondent {
  private var answers: ArraySlice<String>

  /// Everything that was shown, with the answers where they were given.
  private(set) var transcript = ""

  init(_ answers: [String]) {
    self.answers = answers[...]
  }

  func show(_ text: String) { transcript += text }

  func answer() -> String? {
    guard let answer = answers.popFirst() else { return nil }
    transcript += answer + "\n"
    return answer
  }
}
