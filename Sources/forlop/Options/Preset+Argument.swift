import ArgumentParser
import PathwayKit

extension Preset: ExpressibleByArgument {}
