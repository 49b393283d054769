// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "vault/chunksource.h"
#include "vault/contentloss.h"

namespace coffer {

/// Writes down in a backup's figures what each of its sources holds (FORMAT.md section 11), in the order of
/// the sources. One source alone is what the whole backup holds, and needs no figures of its own.
void noteContent(const std::vector<ContentMeasure>& sources, format::Figures& figures);

/// What each source of a backup held. Backups whose figures tell only the sum are walked for it, which takes
/// as long as listing them. One thread; the owner must outlive it.
class SourceContent {
public:
    explicit SourceContent(OwnerVault& owner) : m_owner(owner) {}

    /// By the paths of the sources. What cannot be read any more is not counted, and of a backup that had to
    /// be walked, no messages are.
    std::map<std::string, ContentMeasure> of(const format::BackupBody& body);

private:
    std::map<std::string, ContentMeasure> walked(const format::BackupBody& body);

    OwnerVault& m_owner;
    std::unique_ptr<ChunkSource> m_chunks;  ///< once something had to be walked
};

}  // namespace coffer
