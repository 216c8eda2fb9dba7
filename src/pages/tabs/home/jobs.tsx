import { View } from "@tarojs/components";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { openPage, openTab } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { Icon, type IconName } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import "./jobs.scss";

interface Job {
  icon: IconName;
  name: MessageKey;
  about: MessageKey;
  open: () => void;
}

const jobs: Job[] = [
  { icon: "apply", name: "home.job.guides", about: "home.job.guidesAbout", open: () => openTab("guides") },
  {
    icon: "open",
    name: "home.job.disclosure",
    about: "home.job.disclosureAbout",
    open: () => openTab("disclosure"),
  },
  { icon: "voice", name: "home.job.tickets", about: "home.job.ticketsAbout", open: () => openTab("tickets") },
  {
    icon: "rate",
    name: "home.job.ratings",
    about: "home.job.ratingsAbout",
    open: () => openPage("ratings/mine"),
  },
];

/** The four jobs of the app. */
export function Jobs() {
  return (
    <View className="card stack-item jobs" {...spoken({ role: "group", label: t("home.jobs") })}>
      {jobs.map(({ icon, name, about, open }) => (
        <Pressable key={name} className="job" role="link" onPress={open}>
          <Icon name={icon} size={28} className="job-icon" />
          <View className="job-words">
            <View className="job-name">{t(name)}</View>
            <View className="small t2">{t(about)}</View>
          </View>
        </Pressable>
      ))}
    </View>
  );
}
