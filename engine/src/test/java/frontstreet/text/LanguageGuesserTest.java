package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {
    private static final LanguageGuesser GUESSER = LanguageGuesser.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The mayor of the harbour town said on Monday that the ferry would not run.
                    de | Die Bürgermeisterin der Hafenstadt sagte am Montag, dass die Fähre nicht mehr fährt.
                    fr | La maire de la ville portuaire a dit lundi que le ferry ne circulerait plus.
                    es | La alcaldesa de la ciudad portuaria dijo el lunes que el ferry ya no saldrá.
                    pt | A prefeita da cidade portuária disse na segunda que a balsa não vai mais sair.
                    it | La sindaca della città di mare ha detto lunedì che il traghetto non partirà più.
                    ca | L'alcaldessa de la ciutat va dir que el ferri no sortirà més i els veïns protesten.
                    ro | Primarul orașului a spus luni că feribotul nu va mai circula până la vară.
                    nl | De burgemeester van de havenstad zei maandag dat de veerboot niet meer vaart.
                    da | Borgmesteren i havnebyen sagde mandag, at færgen ikke længere vil sejle efter jul.
                    sv | Borgmästaren i hamnstaden sade på måndagen att färjan inte längre ska gå efter jul.
                    fi | Satamakaupungin pormestari sanoi maanantaina, että lautta ei enää kulje ja se on myyty.
                    pl | Burmistrz miasta powiedział w poniedziałek, że prom nie będzie już pływał do portu.
                    cs | Starostka přístavu řekla v pondělí, že trajekt už nebude jezdit a že je prodán.
                    hu | A kikötőváros polgármestere hétfőn azt mondta, hogy a komp már nem jár.
                    tr | Liman kentinin belediye başkanı pazartesi günü vapurun artık çalışmayacağını söyledi ve bu karar için üzgün.
                    id | Wali kota pelabuhan itu mengatakan pada hari Senin bahwa feri tidak akan berlayar.
                    vi | Thị trưởng thành phố cảng cho biết phà sẽ không chạy trong năm nay.
                    ru | Мэр портового города сказал в понедельник, что паром больше не будет ходить.
                    uk | Мер портового міста сказав у понеділок, що пором більше не буде ходити.
                    bg | Кметът на пристанищния град каза в понеделник, че фериботът няма да се движи.
                    ar | قال رئيس بلدية المدينة الساحلية إن العبارة لن تعمل بعد اليوم
                    fa | شهردار این شهر بندری گفت که کشتی دیگر حرکت نمی کند و این تصمیم را پذیرفت
                    ur | میئر نے کہا کہ فیری اب نہیں چلے گی
                    hi | मेयर ने सोमवार को कहा कि नाव अब नहीं चलेगी
                    el | Ο δήμαρχος είπε ότι το πλοίο σταματά
                    he | ראש העיר אמר שהמעבורת לא תפעל
                    zh | 市长星期一表示，渡轮将不再运行
                    ja | 市長は月曜日、フェリーの運航をやめると述べた
                    ko | 시장은 월요일 여객선 운항을 중단한다고 밝혔다
                    th | นายกเทศมนตรีกล่าวว่าเรือจะหยุดวิ่ง
                    ka | მერმა თქვა რომ ბორანი აღარ ივლის
                    """)
    void aSentenceTellsItsLanguage(String tag, String text) {
        assertThat(GUESSER.guess(text)).map(Language::tag).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "Ames", "Ferry Ames Orr Lindholm", "— … !", "de"})
    void whatIsTooLittleIsNotGuessed(String text) {
        assertThat(GUESSER.guess(text)).isEmpty();
    }
}
