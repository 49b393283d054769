// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/halfday.h"

#include <algorithm>
#include <array>
#include <string>

#include "chats/whatsapp/marks.h"

namespace coffer::chats::whatsapp {
namespace {

struct Word {
    std::string_view text;  // small letters, without dots, spaces and marks
    HalfDay meaning;
};

constexpr auto kMorning = HalfDay::Morning;
constexpr auto kEvening = HalfDay::Evening;

constexpr std::array kWords{
    Word{"am", kMorning},         Word{"pm", kEvening},         // English, Spanish (a. m.) and many more
    Word{"上午", kMorning},       Word{"下午", kEvening},       // Chinese
    Word{"凌晨", kMorning},       Word{"晚上", kEvening},       //
    Word{"清晨", kMorning},       Word{"中午", HalfDay::Noon},  //
    Word{"早上", kMorning},       Word{"傍晚", kEvening},       //
    Word{"午前", kMorning},       Word{"午後", kEvening},       // Japanese
    Word{"오전", kMorning},       Word{"오후", kEvening},       // Korean
    Word{"ص", kMorning},          Word{"م", kEvening},          // Arabic
    Word{"صباحًا", kMorning},      Word{"مساءً", kEvening},       //
    Word{"قظ", kMorning},         Word{"بظ", kEvening},         // Persian
    Word{"πμ", kMorning},         Word{"μμ", kEvening},         // Greek
    Word{"öö", kMorning},         Word{"ös", kEvening},         // Turkish
    Word{"ÖÖ", kMorning},         Word{"ÖS", kEvening},         //
    Word{"de", kMorning},         Word{"du", kEvening},         // Hungarian
    Word{"dop", kMorning},        Word{"odp", kEvening},        // Czech, Slovenian
    Word{"dopoldne", kMorning},   Word{"popoldne", kEvening},   //
    Word{"fm", kMorning},         Word{"em", kEvening},         // Swedish
    Word{"ap", kMorning},         Word{"ip", kEvening},         // Finnish
    Word{"sa", kMorning},         Word{"ch", kEvening},         // Vietnamese
    Word{"pd", kMorning},         Word{"md", kEvening},         // Albanian
    Word{"eparadites", kMorning}, Word{"epasdites", kEvening},  //
    Word{"pg", kMorning},         Word{"ptg", kEvening},        // Malay
    Word{"vm", kMorning},         Word{"nm", kEvening},         // Dutch, Afrikaans
    Word{"vorm", kMorning},       Word{"nachm", kEvening},      // German
    Word{"прпл", kMorning},       Word{"попл", kEvening},       // Macedonian
    Word{"прпод", kMorning},      Word{"попод", kEvening},      // Serbian
    Word{"преподне", kMorning},   Word{"поподне", kEvening},    //
    Word{"пробяд", kMorning},     Word{"следобяд", kEvening},   // Bulgarian
    Word{"дп", kMorning},         Word{"пп", kEvening},         // Ukrainian
    Word{"ДП", kMorning},         Word{"ПП", kEvening},         //
    Word{"לפנה״צ", kMorning},     Word{"אחה״צ", kEvening},      // Hebrew
    Word{"पूर्वाह्न", kMorning},     Word{"अपराह्न", kEvening},     // Hindi
    Word{"পূর্বাহ্ণ", kMorning},     Word{"অপরাহ্ণ", kEvening},     // Bengali
    Word{"முற்பகல்", kMorning},     Word{"பிற்பகல்", kEvening},     // Tamil
    Word{"ก่อนเที่ยง", kMorning},    Word{"หลังเที่ยง", kEvening},    // Thai
    Word{"asubuhi", kMorning},    Word{"mchana", kEvening},     // Swahili
    Word{"priekšp", kMorning},    Word{"pēcp", kEvening},       // Latvian
    Word{"priešpiet", kMorning},  Word{"popiet", kEvening},     // Lithuanian
    Word{"uhr", HalfDay::None},   Word{"h", HalfDay::None},     // "o'clock" in its forms
    Word{"hs", HalfDay::None},    Word{"ч", HalfDay::None},     //
    Word{"น", HalfDay::None},     Word{"kl", HalfDay::None},    //
};

std::string key(std::string_view words) {
    std::string text = comparable(words);
    std::erase(text, '.');
    std::erase(text, ' ');
    return text;
}

const Word* find(std::string_view words) {
    const std::string wanted = key(words);
    const auto* found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& word) { return word.text == wanted; });
    return found == kWords.end() ? nullptr : found;
}

/// The two spellings that nearly every line has, without building a key.
HalfDay quick(std::string_view words) {
    words = trimmed(words);
    if (words.size() != 2 || (words[1] | 0x20) != 'm') {
        return HalfDay::None;
    }
    const int first = words[0] | 0x20;
    return first == 'a' ? kMorning : first == 'p' ? kEvening : HalfDay::None;
}

}  // namespace

HalfDay halfDayBefore(std::string_view words) {
    const Word* word = find(words);
    return word == nullptr ? HalfDay::None : word->meaning;
}

HalfDay halfDayAfter(std::string_view words) {
    if (const HalfDay known = quick(words); known != HalfDay::None) {
        return known;
    }
    const Word* word = find(words);
    return word == nullptr ? HalfDay::Unclear : word->meaning;
}

}  // namespace coffer::chats::whatsapp
