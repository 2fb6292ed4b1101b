#!/usr/bin/env bash
# Draws the icon's sizes anew from assets/icon/dateline.svg; needs rsvg-convert (Debian: librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")/../../assets/icon"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "dateline-$size.png" dateline.svg
done
