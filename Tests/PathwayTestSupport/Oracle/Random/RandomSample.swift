import Foundation

/// The seeds of the random pathways that the oracles are asked about: a sample, or with `FORLOP_SOAK=1` in the environment many.
public enum RandomSample {
  /// The seeds, a hundred at a time.
  public static let batches = (0..<count / 100).map { $0 * 100..<$0 * 100 + 100 }

  private static let count = ProcessInfo.processInfo.environment["FORLOP_SOAK"] == "1" ? 20_000 : 1_000
}
