import ArgumentParser
import PathwayKit
import PathwayTestSupport
import Testing

@testable import forlop

/// Starts files among those that are given, and reads what comes of it.
struct Start {
  let provider: any SourceProvider
  var language = Language.bokmål

  init(_ files: [String: String] = [:], language: Language = .bokmål) {
    // A file that is none of ours, so that there is a folder.
    provider = MemoryProvider(texts: files.merging(["LESMEG.md": ""]) { first, _ in first })
    self.language = language
  }

  init(in provider: any SourceProvider) {
    self.provider = provider
  }

  /// Starts a file with options alone.
  func callAsFunction(_ options: String...) throws -> StartedFile {
    try file(options)
  }

  /// Starts a file with options alone.
  func file(_ options: [String]) throws -> StartedFile { try file(options, nil) }

  /// Starts a file by answering, and returns what was said as well.
  func answering(_ answers: [String], _ options: String...) throws -> (file: StartedFile, transcript: String) {
    let respondent = ScriptedRespondent(answers)
    return (try file(options, respondent), respondent.transcript)
  }

  /// Returns what was said where nothing is started, and the message at the end.
  func stopping(
    _ answers: [String]?, _ options: String...
  ) -> (message: String, exitCode: Int32, transcript: String)? {
    stopping(answers, options)
  }

  /// Returns what was said where nothing is started, and the message at the end.
  func stopping(_ answers: [String]?, _ options: [String]) -> (message: String, exitCode: Int32, transcript: String)? {
    let respondent = answers.map { ScriptedRespondent($0) }
    do {
      _ = try file(options, respondent)
      return nil
    } catch let failure as CommandFailure {
      return (failure.message, failure.exitCode.rawValue, respondent?.transcript ?? "")
    } catch {
      return nil
    }
  }

  private func file(_ options: [String], _ respondent: ScriptedRespondent?) throws -> StartedFile {
    let options = try NewOptions.parse(options)
    var interview = Interview(respondent, language: language)
    return try FileStarter(options, from: provider, validator: try validator(), language: language).file(&interview)
  }

  /// Reads a file that was started, as if it had been written; formatting it would change nothing.
  func reading(_ file: StartedFile, preset: Preset = .utkast) throws -> ValidationResult {
    expectFormatted(file)
    let validator = try validator(preset)
    let files = OverlayProvider(Array(file.text.utf8), at: file.path, over: provider)
    return validator.validate([file.path] + file.companions, provider: files)
  }

  /// Reads many files that were started, all at once.
  func reading(_ files: [StartedFile], over others: [String: [UInt8]]) throws -> ValidationResult {
    for file in files { expectFormatted(file) }
    let started = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) })
    return try validator().validate(files.map { $0.path }, provider: MemoryProvider(others.merging(started) { $1 }))
  }

  private func expectFormatted(_ file: StartedFile) {
    if case .unchanged = PathwayFormatter().format(Array(file.text.utf8), path: file.path).outcome { return }
    Issue.record("«\(file.path)» is not formatted:\n\(file.text)")
  }

  private func validator(_ preset: Preset = .utkast) throws -> Validator {
    Validator(preset: preset, today: try #require(CalendarDate(year: 2026, month: 5, day: 12)))
  }
}
