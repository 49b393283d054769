// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "format/logentry.h"
#include "vault/contentloss.h"

namespace coffer {

/// Writes down in a backup's figures what each of its sources holds (FORMAT.md section 11), in the order of
/// the sources. One source alone is what the whole backup holds, and needs no figures of its own.
void noteContent(const std::vector<ContentMeasure>& sources, format::Figures& figures);

/// What each source of a backup held, by the paths of the sources. Nothing where the figures tell only the
/// sum of several: then nobody knows whether one of them had collapsed.
std::optional<std::map<std::string, ContentMeasure>> contentOf(const format::BackupBody& body);

}  // namespace coffer
