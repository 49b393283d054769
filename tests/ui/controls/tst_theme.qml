// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// What can be read can be read: text has a contrast of 4.5 to 1 on what it stands on, edges and pictures 3 to 1.
TestCase {
    name: "Theme"

    // WCAG 2.2, relative luminance and contrast ratio.
    function luminance(color: color): real {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }

    function contrast(first: color, second: color): real {
        const lights = [luminance(first), luminance(second)].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    function test_contrastIsComputedAsWcagDoes() {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01);
        fuzzyCompare(contrast(Qt.rgba(0x77 / 255, 0x77 / 255, 0x77 / 255, 1), Qt.rgba(1, 1, 1, 1)), 4.48, 0.01);
    }

    function test_contrast_data() {
        const grounds = ["window", "card", "sunken", "rowHover"];
        const pairs = [];
        for (const ground of grounds) {
            for (const ink of ["ink", "muted", "faint", "accentInk", "good", "warn"])
                pairs.push([ink, ground, 4.5]);
        }
        for (const ground of ["sidebar", "sidebarHover"])
            pairs.push(["ink", ground, 4.5], ["muted", ground, 4.5], ["accentInk", ground, 4.5], ["warn", ground, 4.5]);
        for (const ground of ["window", "card"])
            pairs.push(["outline", ground, 3], ["accent", ground, 3], ["danger", ground, 4.5]);
        pairs.push(["inkOnAccent", "accent", 4.5], ["inkOnAccent", "accentHover", 4.5], ["inkOnDanger", "danger", 4.5], ["inkOnWarn", "warn", 3]);
        pairs.push(["accentInk", "accentSoft", 4.5], ["good", "goodSoft", 4.5], ["warn", "warnSoft", 4.5], ["ink", "warnSoft", 4.5], ["ink", "mark", 4.5]);
        return pairs.map(([ink, ground, least]) => ({
                    tag: `${ink} on ${ground}`,
                    ink: ink,
                    ground: ground,
                    least: least
                }));
    }

    function test_contrast(data) {
        for (const colors of [Theme.lightColors, Theme.darkColors]) {
            const ratio = contrast(colors[data.ink], colors[data.ground]);
            verify(ratio >= data.least, `${ratio.toFixed(2)} in ${colors}`);
        }
    }

    function test_avatarLettersCanBeRead() {
        for (const colors of [Theme.lightColors, Theme.darkColors]) {
            compare(colors.avatars.length, colors.avatarInks.length);
            for (let turn = 0; turn < colors.avatars.length; ++turn)
                verify(contrast(colors.avatars[turn], colors.avatarInks[turn]) >= 4.5);
        }
    }

    function test_nothingMovesWhenAskedNotTo() {
        Theme.reducedMotion = true;
        compare(Theme.motion.hover, 0);
        compare(Theme.motion.fold, 0);
        compare(Theme.motion.page, 0);
        Theme.reducedMotion = false;
        verify(Theme.motion.page > 0);
    }

    function test_fontsAreOurs_data() {
        return [
            {
                tag: "body",
                style: Theme.type.body
            },
            {
                tag: "figure",
                style: Theme.type.figure
            },
            {
                tag: "key",
                style: Theme.type.key
            }
        ];
    }

    TextMetrics {
        id: ones

        text: "1111"
    }

    TextMetrics {
        id: eights

        text: "8888"
    }

    function test_fontsAreOurs(data) {
        verify(Qt.fontFamilies().includes(data.style.family));
        ones.font = data.style.font;
        eights.font = data.style.font;
        compare(ones.advanceWidth, eights.advanceWidth, "figures stand below each other");
    }
}
