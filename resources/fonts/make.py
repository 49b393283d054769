#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts in this folder from those that Debian packages (fonts-inter, fonts-jetbrains-mono).

Three things change. Inter's tabular figures become its default ones, as Qt 6.4 cannot ask for a feature of a font,
and numbers on our screens stand below each other. Scripts that neither Latin, Greek nor Cyrillic need are left out:
for those the fonts of the system stand in. What Inter calls half bold is our bold, so that stronger words in a
sentence look like headings and no program thickens letters by itself. And the families get names of their own, so that another Inter that
happens to be installed is not taken for ours; the licence (LICENSES/OFL-1.1.txt) allows that and reserves no name.

usage: make.py            (needs python3-fonttools)
"""
import os

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
INTER, JETBRAINS = "/usr/share/fonts/opentype/inter/", "/usr/share/fonts/truetype/jetbrains-mono/"
FONTS = [
    (INTER + "Inter-Regular.otf", "Coffer Inter", "Regular"),
    (INTER + "Inter-Medium.otf", "Coffer Inter", "Medium"),
    (INTER + "Inter-SemiBold.otf", "Coffer Inter", "Bold"),
    (INTER + "InterDisplay-SemiBold.otf", "Coffer Inter Display", "Bold"),
    (JETBRAINS + "JetBrainsMono-Regular.ttf", "Coffer JetBrains Mono", "Regular"),
    (JETBRAINS + "JetBrainsMono-Medium.ttf", "Coffer JetBrains Mono", "Medium"),
]
WEIGHTS = {"Regular": 400, "Medium": 500, "Bold": 700}
KEPT = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x2199), (0x2200, 0x22FF)]


def tabular_figures(font):
    """Lets every character that the feature tnum would replace show what tnum replaces it with."""
    table = font["GSUB"].table
    lookups = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    replaced = {}
    for index in lookups:
        for sub in table.LookupList.Lookup[index].SubTable:
            replaced.update(getattr(sub, "ExtSubTable", sub).mapping)
    for cmap in font["cmap"].tables:
        for code, glyph in list(cmap.cmap.items()):
            cmap.cmap[code] = replaced.get(glyph, glyph)


def name(font, family, style):
    regular = style == "Regular"
    names = {1: family if regular else f"{family} {style}", 2: "Regular", 3: f"{family} {style}",
             4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", ""), 16: family, 17: style}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID not in (*names, 21, 22, 25)]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        font["CFF "].cff.fontNames[0] = names[6]


def make(source, family, style):
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "calt", "case"],
                             name_IDs=["*"], notdef_outline=True, hinting=False, desubroutinize=True)
    font = TTFont(source)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    if family == "Coffer Inter":  # those of Inter Display are not equally wide in this release
        tabular_figures(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in KEPT for code in range(first, last + 1)])
    subsetter.subset(font)
    name(font, family, style)
    target = os.path.join(HERE, f"{family} {style}".replace(" ", "") + os.path.splitext(source)[1])
    font.save(target)
    print(os.path.basename(target), os.path.getsize(target))


if __name__ == "__main__":
    for arguments in FONTS:
        make(*arguments)
