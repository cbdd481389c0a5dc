package io.gridkeeper.safety.fire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A fire the brigade answered, with who did what; written once. */
@Entity
@Table(name = "fire_event")
class FireEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_event_seq")
    @SequenceGenerator(name = "fire_event_seq", sequenceName = "fire_event_seq", allocationSize = 50)
    private long id;

    @Embedded
    private FireStory story;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_event_task", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<EventTask> tasks;

    @SuppressWarnings("NullAway.Init")
    protected FireEvent() {}

    FireEvent(FireStory story, List<EventTask> tasks) {
        this.story = story;
        this.tasks = new ArrayList<>(tasks);
    }

    long id() {
        return id;
    }

    FireStory story() {
        return story;
    }

    List<EventTask> tasks() {
        return List.copyOf(tasks);
    }
}
