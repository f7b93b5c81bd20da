#!/usr/bin/env bash
# Fuzzes the validator and the reporters with libFuzzer for a number of seconds (600 unless told).
#
# What was found of interest is kept in .build-fuzz/corpus and is where the next run starts. A text that crashes or hangs is
# kept as .build-fuzz/crash-…; `.build-fuzz/release/Fuzzing .build-fuzz/crash-…` shows it again.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-600}
scratch=.build-fuzz
export FORLOP_FUZZ=1

swift build -c release --product Fuzzing --scratch-path "$scratch" \
  -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library -Xswiftc -use-ld=lld

mkdir -p "$scratch/corpus"
rm -rf "$scratch/start"
"$scratch/release/Fuzzing" --seeds "$scratch/start"
cp pathways/*/*.yaml "$scratch/start/seeds/"

# libFuzzer puts its findings beside what it starts from: the first folder.
"$scratch/release/Fuzzing" "$scratch/corpus" "$scratch/start/seeds" -dict="$scratch/start/words" \
  -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
  -artifact_prefix="$scratch/"
