// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/aaguids.h"

#include <algorithm>
#include <array>

#include "bytes/encoding.h"

namespace coffer {
namespace {

enum class Home { Portable, Computer };

struct Row {
    std::string_view aaguid;
    std::string_view name;
    Home home = Home::Portable;
};

constexpr std::array kRows{
    Row{"08987058cadc4b81b6e130de50dcbe96", "Windows Hello", Home::Computer},
    Row{"9ddd1817af5a4672a2b93e3dd95000a9", "Windows Hello", Home::Computer},
    Row{"6028b017b1d44c02b4b3afcdafc96bb2", "Windows Hello", Home::Computer},
    Row{"adce000235bcc60a648b0b25f1f05503", "Chrome on Mac", Home::Computer},
    Row{"fbfc3007154e4ecc8c0b6e020557d7bd", "Apple Passwords"},
    Row{"ea9b8d664d011d213ce4b6b48cb575d4", "Google Password Manager"},
    Row{"bada5566a7aa401fbd9645619a55120d", "1Password"},
    Row{"d548826e79b4db40a3d811116f7e8349", "Bitwarden"},
    Row{"531126d6e717415c93203d9aa6981239", "Dashlane"},
    Row{"50726f746f6e5061737350726f746f6e", "Proton Pass"},
    Row{"fdb141b25d84443e8a354698c205a502", "KeePassXC"},
    Row{"cb69481e8ff7403993ec0a2729a154a8", "YubiKey 5"},
    Row{"ee882879721c491397753dfcce97072a", "YubiKey 5"},
    Row{"fa2b99dc9e3942578f924a30d23c4118", "YubiKey 5 NFC"},
    Row{"2fc0579f811347eab116bb5a8db9202a", "YubiKey 5 NFC"},
    Row{"c5ef55ffad9a4b9fb580adebafe026d0", "YubiKey 5Ci"},
    Row{"73bb0cd4e50249b89c6fb59445bf720b", "YubiKey 5 FIPS"},
    Row{"c1f9a0bc1dd2404ab27f8e29047a43fd", "YubiKey 5 NFC FIPS"},
};

const Row* rowOf(ByteView aaguid) {
    const std::string digits = toHex(aaguid);
    const auto* const row =
        std::find_if(kRows.begin(), kRows.end(), [&](const Row& one) { return one.aaguid == digits; });
    return row == kRows.end() ? nullptr : row;
}

}  // namespace

std::string_view authenticatorName(ByteView aaguid) {
    const Row* const row = rowOf(aaguid);
    return row == nullptr ? std::string_view() : row->name;
}

bool livesInComputer(ByteView aaguid) {
    const Row* const row = rowOf(aaguid);
    return row != nullptr && row->home == Home::Computer;
}

}  // namespace coffer
