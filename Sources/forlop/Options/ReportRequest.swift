import ArgumentParser

/// A report that is asked for: its form, and the file that it goes to where it does not go to standard output.
struct ReportRequest: ExpressibleByArgument {
  /// The form.
  let format: ReportFormat

  /// The file.
  let path: String?

  /// Creates a request for a report on standard output.
  init(_ format: ReportFormat) {
    self.format = format
    path = nil
  }

  /// Reads a request as it is written: `github`, or `sarif:funn.sarif`.
  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let format = ReportFormat(rawValue: String(name)) else { return nil }
    if parts.count > 1, parts[1].isEmpty { return nil }
    self.format = format
    path = parts.count > 1 ? String(parts[1]) : nil
  }
}
