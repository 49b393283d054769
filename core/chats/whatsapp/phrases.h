// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The tables behind words.h: facts about WhatsApp's exports, by language, several spellings where versions
/// differ. The common languages are confirmed by real exports, the rarer ones are not all. Private to
/// words.cpp.
namespace coffer::chats::whatsapp {

using namespace std::string_view_literals;

// One line for each language, whatever its length.
// clang-format off

/// Android's one phrase for all media, in angle brackets; then the phrases of iOS, one for each kind.
constexpr std::string_view kMediaOmitted[] = {
    // Android
    "<Media omitted>"sv, "<Video message omitted>"sv, "<Voice message omitted>"sv,  // English
    "<Medien ausgeschlossen>"sv, "<Medien weggelassen>"sv,  // German
    "<Médias omis>"sv, "<Média omis>"sv, "<Fichier omis>"sv,  // French
    "<Multimedia omitido>"sv, "<Archivo omitido>"sv, "<Se omitió multimedia>"sv,  // Spanish
    "<Arquivo de mídia oculto>"sv, "<Mídia oculta>"sv, "<Mídia omitida>"sv,  // Portuguese, Brazil
    "<Ficheiro não revelado>"sv, "<Multimédia oculto>"sv, "<Media oculta>"sv,  // Portuguese, Portugal
    "<Media omessi>"sv, "<Media omesso>"sv, "<File multimediali omessi>"sv,  // Italian
    "<Media weggelaten>"sv, "<Media uitgesloten>"sv,  // Dutch
    "<Без медиафайлов>"sv, "<Файл пропущен>"sv,  // Russian
    "<Медіа пропущено>"sv, "<Медіафайл вилучено>"sv, "<Без медіафайлів>"sv,  // Ukrainian
    "<Pominięto multimedia>"sv, "<pliki pominięto>"sv, "<Pominięto media>"sv,  // Polish
    "<Medya dahil edilmedi>"sv, "<Medya atlanmış>"sv, "<Medya atlandı>"sv,  // Turkish
    "<Média vynechány>"sv, "<Média vynechána>"sv, "<Médiá vynechané>"sv,  // Czech, Slovak
    "<Médiá boli vynechané>"sv, "<Média boli vynechané>"sv, "<Hiányzó médiafájl>"sv, "<Média kihagyva>"sv,  // Hungarian
    "<Media omisă>"sv, "<Fișiere media omise>"sv, "<Conținut media omis>"sv,  // Romanian
    "<Media har utelämnats>"sv, "<Media utelämnad>"sv, "<Media har uteslutits>"sv,  // Swedish
    "<Media utelatt>"sv, "<Medier utelatt>"sv, "<Uten vedlegg>"sv,  // Norwegian
    "<Mediefil udeladt>"sv, "<Medier udeladt>"sv, "<Udelod mediefiler>"sv,  // Danish
    "<Media jätettiin pois>"sv, "<Media poistettu>"sv, "<Mediatiedosto poistettu>"sv,  // Finnish
    "<Τα πολυμέσα παραλείφθηκαν>"sv, "<Παραλείφθηκαν πολυμέσα>"sv,  // Greek
    "<Мултимедията е пропусната>"sv, "<Без мултимедия>"sv,  // Bulgarian
    "<Mediji izostavljeni>"sv, "<Medijski zapis izostavljen>"sv, "<Medij izostavljen>"sv,  // Croatian, Slovenian
    "<Predstavnost izpuščena>"sv, "<Медији изостављени>"sv, "<Медија изостављена>"sv,  // Slovenian, Serbian
    "<Meedia ära jäetud>"sv, "<Multivide izlaista>"sv, "<Failas neįtrauktas>"sv,  // Estonian, Latvian, Lithuanian
    "<Media e lënë jashtë>"sv, "<Media u hoq>"sv, "<Медија изоставена>"sv,  // Albanian, Macedonian
    "<Multimèdia omès>"sv, "<Mitjans omesos>"sv, "<Suprimiuse o ficheiro>"sv,  // Catalan, Galician
    "<Fágadh meáin ar lár>"sv, "<Media tidak disertakan>"sv, "<Tanpa media>"sv,  // Irish, Indonesian
    "<Media dikecualikan>"sv, "<Media disingkirkan>"sv,  // Malay
    "<Inalis ang media>"sv, "<Hindi kasama ang media>"sv,  // Filipino
    "<Tệp phương tiện bị bỏ qua>"sv, "<Bỏ qua phương tiện>"sv, "<Đã bỏ qua media>"sv,  // Vietnamese
    "<Midia imeondolewa>"sv, "<Midia imerukwa>"sv, "<Media weggelaat>"sv,  // Swahili, Afrikaans
    "<تم استبعاد الوسائط>"sv, "<الوسائط غير مدرجة>"sv, "<تم حذف الوسائط>"sv,  // Arabic
    "<המדיה לא נכללה>"sv, "<מדיה הושמטה>"sv, "<המדיה הושמטה>"sv,  // Hebrew
    "<رسانه حذف شد>"sv, "<پیوست نما حذف شد>"sv, "<فایل رسانه حذف شد>"sv,  // Persian
    "<میڈیا چھوڑ دیا گیا>"sv, "<میڈیا حذف کر دیا گیا>"sv,  // Urdu
    "<मीडिया के बिना>"sv, "<मीडिया छोड़ा गया>"sv, "<मीडिया वगळले>"sv,  // Hindi, Marathi
    "<মিডিয়া বাদ দেওয়া হয়েছে>"sv, "<મીડિયા અવગણવામાં આવ્યું>"sv,  // Bengali, Gujarati
    "<மீடியா நீக்கப்பட்டது>"sv, "<మీడియా విస్మరించబడింది>"sv,  // Tamil, Telugu
    "<ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ>"sv, "<മീഡിയ ഒഴിവാക്കി>"sv, "<ਮੀਡੀਆ ਛੱਡਿਆ ਗਿਆ>"sv,  // Kannada, Malayalam, Punjabi
    "<ไม่รวมสื่อ>"sv, "<ละเว้นสื่อ>"sv, "<สื่อถูกละไว้>"sv,  // Thai
    "<メディアは含まれていません>"sv, "<メディアファイルを除く>"sv, "<メディアなし>"sv,  // Japanese
    "<미디어 파일을 생략한 대화내용>"sv, "<미디어 파일 제외됨>"sv, "<미디어 제외>"sv,  // Korean
    "<省略多媒体文件>"sv, "<媒体省略>"sv, "<媒体文件已省略>"sv, "<忽略多媒体文件>"sv,  // Chinese, simplified
    "<省略多媒體檔案>"sv, "<已略去多媒體檔>"sv, "<媒體已略去>"sv,  // Chinese, traditional
    "<Медиа қосылмаған>"sv, "<Media buraxılıb>"sv, "<Media tashlab ketildi>"sv,  // Kazakh, Azerbaijani, Uzbek
    // iOS
    "image omitted"sv, "video omitted"sv, "audio omitted"sv, "document omitted"sv, "GIF omitted"sv,
    "sticker omitted"sv, "Contact card omitted"sv, "video note omitted"sv, "voice message omitted"sv,
    "media omitted"sv, "Bild weggelassen"sv, "Video weggelassen"sv, "Audio weggelassen"sv,
    "Dokument weggelassen"sv, "GIF weggelassen"sv, "Sticker weggelassen"sv, "Kontaktkarte weggelassen"sv,
    "Videonachricht weggelassen"sv, "Anhang weggelassen"sv, "image absente"sv, "vidéo absente"sv,
    "audio omis"sv, "document omis"sv, "GIF retiré"sv, "sticker omis"sv, "Fiche contact retirée"sv,
    "image omise"sv, "vidéo omise"sv, "autocollant omis"sv, "imagen omitida"sv, "Video omitido"sv,
    "audio omitido"sv, "documento omitido"sv, "GIF omitido"sv, "sticker omitido"sv,
    "Tarjeta de contacto omitida"sv, "imagen no incluida"sv, "imagem ocultada"sv, "imagem oculta"sv,
    "imagem omitida"sv, "vídeo omitido"sv, "vídeo ocultado"sv, "áudio ocultado"sv, "áudio omitido"sv,
    "documento ocultado"sv, "figurinha omitida"sv, "figurinha não incluída"sv,
    "autocolante não incluído"sv, "Cartão do contato omitido"sv, "GIF ocultado"sv, "immagine omessa"sv,
    "video omesso"sv, "audio omesso"sv, "documento omesso"sv, "GIF esclusa"sv, "GIF omessa"sv,
    "sticker omesso"sv, "sticker non incluso"sv, "adesivo omesso"sv, "Scheda contatto omessa"sv,
    "afbeelding weggelaten"sv, "video weggelaten"sv, "audio weggelaten"sv, "document weggelaten"sv,
    "GIF weggelaten"sv, "sticker weggelaten"sv, "Contactkaart weggelaten"sv, "изображение отсутствует"sv,
    "изображение пропущено"sv, "видео отсутствует"sv, "видео пропущено"sv, "аудиофайл отсутствует"sv,
    "аудио пропущено"sv, "документ отсутствует"sv, "документ пропущен"sv, "стикер отсутствует"sv,
    "стикер пропущен"sv, "GIF отсутствует"sv, "GIF пропущен"sv, "Карточка контакта пропущена"sv,
    "görüntü dahil edilmedi"sv, "video dahil edilmedi"sv, "ses dahil edilmedi"sv, "belge dahil edilmedi"sv,
    "Çıkartma dahil edilmedi"sv, "GIF dahil edilmedi"sv, "Kişi kartı dahil edilmedi"sv,
    "obraz pominięto"sv, "pominięto obraz"sv, "pominięto film"sv, "pominięto dźwięk"sv,
    "pominięto dokument"sv, "pominięto naklejkę"sv, "pominięto GIF"sv, "bild utelämnad"sv,
    "video utelämnad"sv, "ljud utelämnat"sv, "dokument utelämnat"sv, "billede udeladt"sv,
    "video udeladt"sv, "lyd udeladt"sv, "dokument udeladt"sv, "bilde utelatt"sv, "video utelatt"sv,
    "lyd utelatt"sv, "dokument utelatt"sv, "kuva jätettiin pois"sv, "video jätettiin pois"sv,
    "ääni jätettiin pois"sv, "obrázek vynechán"sv, "video vynecháno"sv, "zvuk vynechán"sv,
    "dokument vynechán"sv, "gambar tidak disertakan"sv, "video tidak disertakan"sv,
    "audio tidak disertakan"sv, "stiker tidak disertakan"sv, "画像は含まれていません"sv, "動画は含まれていません"sv,
    "ビデオは含まれていません"sv, "音声は含まれていません"sv, "スタンプは含まれていません"sv, "文書は含まれていません"sv, "사진 생략됨"sv, "이미지 생략됨"sv,
    "동영상 생략됨"sv, "오디오 생략됨"sv, "스티커 생략됨"sv, "문서 생략됨"sv, "忽略图片"sv, "忽略视频"sv, "忽略音频"sv, "忽略文档"sv, "忽略贴图"sv,
    "省略圖片"sv, "省略影片"sv, "省略音訊"sv, "图像已忽略"sv, "视频已忽略"sv, "音频已忽略"sv, "圖片已略去"sv, "影片已略去"sv, "音訊已略去"sv,
    "貼圖已略去"sv, "تم استبعاد الصورة"sv, "تم استبعاد الفيديو"sv, "تم استبعاد الصوت"sv, "تم استبعاد الملصق"sv,
    "الصورة غير مدرجة"sv, "הושמטה תמונה"sv, "התמונה הושמטה"sv, "הסרטון הושמט"sv, "השמע הושמט"sv,
    "चित्र छोड़ा गया"sv, "वीडियो छोड़ा गया"sv, "ऑडियो छोड़ा गया"sv,
};

constexpr std::string_view kDeleted[] = {
    "This message was deleted"sv, "You deleted this message"sv, "This message was deleted by admin"sv,
    "Diese Nachricht wurde gelöscht"sv, "Du hast diese Nachricht gelöscht"sv,
    "Ce message a été supprimé"sv, "Vous avez supprimé ce message"sv, "Vous avez effacé ce message"sv,
    "Se eliminó este mensaje"sv, "Eliminaste este mensaje"sv, "Este mensaje fue eliminado"sv,
    "Has eliminado este mensaje"sv, "Se ha eliminado este mensaje"sv, "Mensagem apagada"sv,
    "Esta mensagem foi apagada"sv, "Você apagou esta mensagem"sv, "Esta mensagem foi eliminada"sv,
    "Eliminou esta mensagem"sv, "Apagou esta mensagem"sv, "Você eliminou esta mensagem"sv,
    "Questo messaggio è stato eliminato"sv, "Hai eliminato questo messaggio"sv,
    "Dit bericht is verwijderd"sv, "Dit bericht werd verwijderd"sv, "U hebt dit bericht verwijderd"sv,
    "Je hebt dit bericht verwijderd"sv, "Данное сообщение удалено"sv, "Сообщение удалено"sv,
    "Вы удалили данное сообщение"sv, "Вы удалили это сообщение"sv, "Це повідомлення було видалено"sv,
    "Ви видалили це повідомлення"sv, "Ta wiadomość została usunięta"sv, "Wiadomość została usunięta"sv,
    "Usunięto tę wiadomość"sv, "Ta wiadomość została usunięta przez Ciebie"sv, "Bu mesaj silindi"sv,
    "Bu mesajı sildiniz"sv, "Tato zpráva byla odstraněna"sv, "Tuto zprávu jste smazali"sv,
    "Táto správa bola odstránená"sv, "Túto správu ste odstránili"sv, "Ezt az üzenetet törölték"sv,
    "Törölted ezt az üzenetet"sv, "Acest mesaj a fost șters"sv, "Ai șters acest mesaj"sv,
    "Meddelandet raderades"sv, "Det här meddelandet raderades"sv, "Du raderade det här meddelandet"sv,
    "Denne meldingen ble slettet"sv, "Du slettet denne meldingen"sv, "Denne besked blev slettet"sv,
    "Du slettede denne besked"sv, "Tämä viesti poistettiin"sv, "Poistit tämän viestin"sv,
    "Αυτό το μήνυμα διαγράφηκε"sv, "Διαγράψατε αυτό το μήνυμα"sv, "Това съобщение бе изтрито"sv,
    "Ova poruka je izbrisana"sv, "Izbrisali ste ovu poruku"sv, "Pesan ini telah dihapus"sv,
    "Anda menghapus pesan ini"sv, "Mesej ini telah dipadamkan"sv, "Tin nhắn này đã bị xóa"sv,
    "Bạn đã xóa tin nhắn này"sv, "تم حذف هذه الرسالة"sv, "حذفتَ هذه الرسالة"sv, "حذفت هذه الرسالة"sv,
    "הודעה זו נמחקה"sv, "מחקת הודעה זו"sv, "این پیام حذف شد"sv, "شما این پیام را حذف کردید"sv,
    "यह संदेश हटाया गया"sv, "आपने यह संदेश हटाया"sv, "यह मैसेज हटा दिया गया"sv, "आपने यह मैसेज हटाया"sv,
    "এই মেসেজটি মুছে ফেলা হয়েছে"sv, "ข้อความนี้ถูกลบแล้ว"sv, "คุณลบข้อความนี้"sv, "このメッセージは削除されました"sv,
    "このメッセージを削除しました"sv, "삭제된 메시지입니다"sv, "이 메시지는 삭제되었습니다"sv, "이 메시지를 삭제했습니다"sv, "此消息已删除"sv, "您删除了此消息"sv,
    "你删除了这条消息"sv, "这条消息已删除"sv, "此訊息已刪除"sv, "這則訊息已刪除"sv, "您已刪除此訊息"sv, "你已刪除此訊息"sv,
    "Aquest missatge s'ha suprimit"sv, "Has suprimit aquest missatge"sv, "Hierdie boodskap is geskrap"sv,
    "Ujumbe huu umefutwa"sv, "Umefuta ujumbe huu"sv,
};

constexpr std::string_view kCalls[] = {
    "Missed voice call"sv, "Missed video call"sv, "Missed group voice call"sv, "Missed group video call"sv,
    "Voice call"sv, "Video call"sv, "Silenced voice call"sv, "Silenced video call"sv,
    "Verpasster Sprachanruf"sv, "Verpasster Videoanruf"sv, "Sprachanruf"sv, "Videoanruf"sv,
    "Appel vocal manqué"sv, "Appel vidéo manqué"sv, "Llamada perdida"sv, "Videollamada perdida"sv,
    "Llamada de voz perdida"sv, "Chamada de voz perdida"sv, "Chamada de vídeo perdida"sv,
    "Ligação de voz perdida"sv, "Chiamata vocale persa"sv, "Videochiamata persa"sv,
    "Gemiste spraakoproep"sv, "Gemiste video-oproep"sv, "Пропущенный аудиозвонок"sv,
    "Пропущенный видеозвонок"sv, "Cevapsız sesli arama"sv, "Cevapsız görüntülü arama"sv,
    "Panggilan suara tak terjawab"sv, "Panggilan video tak terjawab"sv, "未接语音通话"sv, "未接视频通话"sv, "未接語音通話"sv,
    "未接視訊通話"sv, "不在着信"sv, "부재중 음성 통화"sv, "مكالمة صوتية فائتة"sv, "مكالمة فيديو فائتة"sv,
};

constexpr std::string_view kEdited[] = {
    "This message was edited"sv, "Diese Nachricht wurde bearbeitet"sv, "Ce message a été modifié"sv,
    "Se editó este mensaje"sv, "Se ha editado este mensaje"sv, "Mensagem editada"sv,
    "Esta mensagem foi editada"sv, "Questo messaggio è stato modificato"sv, "Dit bericht is bewerkt"sv,
    "Dit bericht werd bewerkt"sv, "Сообщение изменено"sv, "Данное сообщение изменено"sv,
    "Це повідомлення відредаговано"sv, "Wiadomość edytowana"sv, "Ta wiadomość została edytowana"sv,
    "Bu mesaj düzenlendi"sv, "Tato zpráva byla upravena"sv, "Det här meddelandet redigerades"sv,
    "Meddelandet redigerades"sv, "Denne meldingen ble redigert"sv, "Denne besked blev redigeret"sv,
    "Tätä viestiä muokattiin"sv, "Pesan ini diedit"sv, "Mesej ini telah diedit"sv,
    "Tin nhắn này đã được chỉnh sửa"sv, "تم تعديل هذه الرسالة"sv, "ההודעה נערכה"sv, "הודעה זו נערכה"sv,
    "यह मैसेज एडिट किया गया"sv, "इस मैसेज को एडिट किया गया"sv, "このメッセージは編集されました"sv, "이 메시지가 수정되었습니다"sv,
    "수정된 메시지입니다"sv, "此消息已编辑"sv, "此消息已被编辑"sv, "此訊息已編輯"sv, "這則訊息已編輯"sv,
};

constexpr std::string_view kAttached[] = {
    "file attached"sv, "attached"sv, "Datei angehängt"sv, "fichier joint"sv, "archivo adjunto"sv,
    "arquivo anexado"sv, "ficheiro anexado"sv, "file allegato"sv, "bestand bijgevoegd"sv,
    "файл добавлен"sv, "прикреплённый файл"sv, "прикріплений файл"sv, "plik dołączony"sv,
    "załączono plik"sv, "dosya ekli"sv, "dosya eklendi"sv, "soubor připojen"sv, "súbor priložený"sv,
    "csatolt fájl"sv, "fișier atașat"sv, "fil bifogad"sv, "bifogad fil"sv, "fil vedlagt"sv,
    "vedlagt fil"sv, "vedhæftet fil"sv, "fil vedhæftet"sv, "tiedosto liitetty"sv, "liitetiedosto"sv,
    "επισυναπτόμενο αρχείο"sv, "συνημμένο αρχείο"sv, "прикачен файл"sv, "datoteka priložena"sv,
    "priložena datoteka"sv, "file terlampir"sv, "fail dilampirkan"sv, "tệp đính kèm"sv,
    "tệp được đính kèm"sv, "الملف مرفق"sv, "ملف مرفق"sv, "קובץ מצורף"sv, "הקובץ צורף"sv,
    "فایل پیوست شده"sv, "پیوست شد"sv, "फ़ाइल संलग्न"sv, "फ़ाइल अटैच की गई"sv, "ไฟล์ที่แนบ"sv, "ไฟล์แนบ"sv,
    "添付ファイル"sv, "ファイル添付"sv, "파일 첨부됨"sv, "파일 첨부"sv, "文件附件"sv, "附件文件"sv, "附加檔案"sv, "檔案附件"sv, "附件"sv, "已附加"sv,
    "fitxer adjunt"sv, "lêer aangeheg"sv,
};

// clang-format on
}  // namespace coffer::chats::whatsapp
