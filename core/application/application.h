// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The room `application`: the one QCoreApplication that Qt's event loops need, for programs that never asked
/// for Qt. No header of it includes Qt.
namespace coffer {

/// Uses the program's QCoreApplication if there is one, which must then outlive all use of Qt. Otherwise
/// creates one that stays until the process ends: in that case call this first from main() before threads
/// start, and create no other application object later. The program's locale stays as it was.
void needApplication();

}  // namespace coffer
