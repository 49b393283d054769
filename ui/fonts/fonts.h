// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coffer::ui {

inline constexpr const char* kTextFont = "Coffer Inter";
inline constexpr const char* kTitleFont = "Coffer Inter Display";
inline constexpr const char* kKeyFont = "Coffer JetBrains Mono";

/// Makes the program's own letters known to Qt, once, for what is drawn without QML. Any thread. Requires: a
/// QGuiApplication.
void loadFonts();

}  // namespace coffer::ui
