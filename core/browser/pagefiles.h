// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "browser/http.h"

/// Inside the room only: the page itself, built into the program: page/page.html, .css, .js, its icon and one
/// table of words for each language (page/words). It is the same for every ceremony and holds no secret.
namespace coffer {

/// The tag of the table to use, one of page/words: for `wished` (a BCP 47 tag such as "pt-BR" or a locale's
/// name such as "pt_BR.UTF-8") where it is not empty and there is a table, else the best of an
/// Accept-Language header (RFC 9110 section 12.5.4), else English.
std::string chooseLanguage(std::string_view wished, std::string_view acceptLanguage);

/// The page in the language of that tag. Requires: a tag that chooseLanguage gave.
HttpReply pageIn(std::string_view language);

/// One of the files that the page loads. Requires: "/page.css", "/page.js" or "/icon.svg".
HttpReply pageFile(std::string_view target);

}  // namespace coffer
