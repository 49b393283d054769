// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/noticelist.h"

#include <map>

namespace coffer {

void tellInFew(std::vector<VaultNotice>& notices) {
    std::map<std::string, std::size_t> counts;
    std::map<std::string, Code> codes;
    std::erase_if(notices, [&](const VaultNotice& notice) {
        codes[notice.kind] = notice.error.code;
        return ++counts[notice.kind] > kToldOneByOne;
    });
    for (const auto& [kind, count] : counts) {
        if (count > kToldOneByOne) {
            notices.push_back(
                {kind,
                 {codes[kind], "there is as much to say of " + std::to_string(count - kToldOneByOne) +
                                   " more files, which are left out of this list (" + kind + ")"}});
        }
    }
}

}  // namespace coffer
