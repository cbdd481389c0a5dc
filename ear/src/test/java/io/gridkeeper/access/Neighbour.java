package io.gridkeeper.access;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A project in another grid, whose contractor got an account with it. */
final class Neighbour {

    private static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);

    private final Api api;
    private final String office;
    private final String worker;
    private final Server server;

    Neighbour(Api api, String office, String worker, Server server) {
        this.api = api;
        this.office = office;
        this.worker = worker;
        this.server = server;
    }

    /** The login of the responsible person of a contractor whose project in G-1102 is approved. */
    String contractor() {
        long grid = api.number("select id from grid where code = 'G-1102'");
        long host = api.number(
                "select min(person_id) from grid_appointment where grid_id = ? and post = 'SAFETY_RESPONSIBLE'", grid);
        var name = "邻" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var wish = new HashMap<String, Object>();
        wish.put("name", name);
        wish.put("kind", "OUTSOURCING");
        wish.put("hostGridId", grid);
        wish.put("hostId", host);
        wish.put("place", "锅炉房北侧");
        wish.put("work", "防腐");
        wish.put("opensOn", TODAY.toString());
        wish.put("closesOn", TODAY.plusDays(30).toString());
        wish.put("onRestDays", true);
        wish.put("contractor", name + "承包公司");
        wish.put("contactName", "周强");
        wish.put("contactMobile", "13900000001");
        String number = api.post(PersonalToken.of(server, worker), "/projects", wish)
                .statusCode(201)
                .extract()
                .path("row.number");
        api.post(office, "/projects/" + number + "/approval", Map.of()).statusCode(200);
        return api.get(office, "/projects/" + number)
                .statusCode(200)
                .extract()
                .path("people.find { it.name == '周强' }.login");
    }
}
