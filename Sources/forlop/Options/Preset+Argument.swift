public import ArgumentParser
public import PathwayKit

extension Preset: ExpressibleByArgument {}
